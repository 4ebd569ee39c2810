export const id = 5782;
export const ids = [5782];
export const modules = {

/***/ 33160:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = exports.U9 = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.U9 = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
__webpack_unused_export__ = {
    ...exports.U9,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
__webpack_unused_export__ = Object.keys(exports.U9);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 56029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   KE: () => (/* binding */ ucs2length),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   cK: () => (/* binding */ areUnique)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24951);
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36214);
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33160);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33905);
// Owns the functions that validators call: formats, and ajv's runtime. It does not import the compiler, so that the bundle does
// not contain it.




const equal = unwrapped(ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__["default"]);
const ucs2length = unwrapped(ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_2__["default"]);
/** The formats of ajv-formats, and additional ones that the CycloneDX schemas use. */
const formats = {
    ...ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9,
    'idn-email': /^[^\s@]+@[^\s@]+$/u,
    'iri-reference': (text) => !/[\s<>"{}|\\^`]/.test(text),
};
/** `uniqueItems` in linear time, by a set of canonical texts. ajv's own compares every item with every other one. */
function areUnique(items) {
    if (items.length < 2)
        return true;
    return new Set(items.map(canonical)).size === items.length;
}
/** JSON with sorted keys, so that equal values have equal texts. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return JSON.stringify(value) ?? 'null';
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
/** The `default` of a CommonJS module: the bundler imports the function, Node the module object. */
function unwrapped(module) {
    return typeof module === 'function' ? module : module.default;
}


/***/ }),

/***/ 75782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v0: () => (/* binding */ v0),
/* harmony export */   v1: () => (/* binding */ v1),
/* harmony export */   v10: () => (/* binding */ v10),
/* harmony export */   v11: () => (/* binding */ v11),
/* harmony export */   v12: () => (/* binding */ v12),
/* harmony export */   v13: () => (/* binding */ v13),
/* harmony export */   v14: () => (/* binding */ v14),
/* harmony export */   v15: () => (/* binding */ v15),
/* harmony export */   v16: () => (/* binding */ v16),
/* harmony export */   v17: () => (/* binding */ v17),
/* harmony export */   v18: () => (/* binding */ v18),
/* harmony export */   v19: () => (/* binding */ v19),
/* harmony export */   v2: () => (/* binding */ v2),
/* harmony export */   v20: () => (/* binding */ v20),
/* harmony export */   v21: () => (/* binding */ v21),
/* harmony export */   v22: () => (/* binding */ v22),
/* harmony export */   v23: () => (/* binding */ v23),
/* harmony export */   v3: () => (/* binding */ v3),
/* harmony export */   v4: () => (/* binding */ v4),
/* harmony export */   v5: () => (/* binding */ v5),
/* harmony export */   v6: () => (/* binding */ v6),
/* harmony export */   v7: () => (/* binding */ v7),
/* harmony export */   v8: () => (/* binding */ v8),
/* harmony export */   v9: () => (/* binding */ v9)
/* harmony export */ });
/* harmony import */ var _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56029);

"use strict";
const v0 = validate52;
const schema19 = {"type":"object","required":["_type","subject","predicateType"],"properties":{"_type":{"enum":["https://in-toto.io/Statement/v0.1","https://in-toto.io/Statement/v1"]},"subject":{"type":"array","items":{"type":"object","required":["digest"],"properties":{"digest":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}}},"predicateType":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},"predicate":{"type":"object"}},"allOf":[{"if":{"properties":{"predicateType":{"const":"https://slsa.dev/provenance/v1"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["buildDefinition","runDetails"],"properties":{"buildDefinition":{"type":"object","required":["buildType","externalParameters"],"properties":{"buildType":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},"externalParameters":{"type":"object"},"resolvedDependencies":{"type":"array","items":{"type":"object"}}}},"runDetails":{"type":"object","required":["builder"],"properties":{"builder":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}},"metadata":{"type":"object","required":[],"properties":{"startedOn":{"type":"string","format":"date-time"},"finishedOn":{"type":"string","format":"date-time"}}}}}}}}}},{"if":{"properties":{"predicateType":{"const":"https://slsa.dev/provenance/v0.2"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["builder","buildType"],"properties":{"builder":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}},"buildType":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},"materials":{"type":"array","items":{"type":"object","required":[],"properties":{"uri":{"type":"string","minLength":1}}}}}}}}},{"if":{"properties":{"predicateType":{"const":"https://slsa.dev/verification_summary/v1"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["verifier","timeVerified","resourceUri","policy","verificationResult"],"properties":{"verifier":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"}}},"timeVerified":{"type":"string","format":"date-time"},"resourceUri":{"type":"string","minLength":1},"policy":{"type":"object"},"verificationResult":{"enum":["PASSED","FAILED"]},"verifiedLevels":{"type":"array","items":{"type":"string","minLength":1}}}}}}},{"if":{"properties":{"predicateType":{"const":"https://in-toto.io/attestation/vulns/v0.2"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["scanner","metadata"],"properties":{"scanner":{"type":"object","required":["uri","result"],"properties":{"uri":{"type":"string","minLength":1},"result":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1},"severity":{"type":"array","items":{"type":"object","required":["method","score"],"properties":{"method":{"type":"string","minLength":1},"score":{"type":"string","minLength":1}}}}}}}}},"metadata":{"type":"object","required":[],"properties":{"scanStartedOn":{"type":"string","format":"date-time"},"scanFinishedOn":{"type":"string","format":"date-time"}}}}}}}},{"if":{"properties":{"predicateType":{"const":"https://cosign.sigstore.dev/attestation/vuln/v1"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["invocation","scanner","metadata"],"properties":{"invocation":{"type":"object"},"scanner":{"type":"object","required":["uri","result"],"properties":{"uri":{"type":"string","minLength":1},"result":{"type":"object"}}},"metadata":{"type":"object","required":[],"properties":{"scanStartedOn":{"type":"string","format":"date-time"},"scanFinishedOn":{"type":"string","format":"date-time"}}}}}}}},{"if":{"properties":{"predicateType":{"const":"https://in-toto.io/attestation/test-result/v0.1"}}},"then":{"required":["predicate"],"properties":{"predicate":{"type":"object","required":["result","configuration"],"properties":{"result":{"enum":["PASSED","WARNED","FAILED"]},"configuration":{"type":"array","items":{"type":"object","required":[],"properties":{}}},"passedTests":{"type":"array","items":{"type":"string","minLength":1}},"warnedTests":{"type":"array","items":{"type":"string","minLength":1}},"failedTests":{"type":"array","items":{"type":"string","minLength":1}}}}}}}]};
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "u");
const pattern6 = new RegExp("^[A-Fa-f0-9]+$", "u");
const formats0 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx["date-time"];
const func3 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .ucs2length */ .KE;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://slsa.dev/provenance/v1" !== data.predicateType){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.predicate === undefined) && (missing0 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data1 = data.predicate;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.buildDefinition === undefined) && (missing1 = "buildDefinition")) || ((data1.runDetails === undefined) && (missing1 = "runDetails"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/0/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.buildDefinition !== undefined){
let data2 = data1.buildDefinition;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.buildType === undefined) && (missing2 = "buildType")) || ((data2.externalParameters === undefined) && (missing2 = "externalParameters"))){
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.buildType !== undefined){
let data3 = data2.buildType;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition/buildType",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/properties/buildType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition/buildType",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.externalParameters !== undefined){
let data4 = data2.externalParameters;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition/externalParameters",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/properties/externalParameters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.resolvedDependencies !== undefined){
let data5 = data2.resolvedDependencies;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies/" + i0,schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition/resolvedDependencies",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/properties/resolvedDependencies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/buildDefinition",schemaPath:"#/allOf/0/then/properties/predicate/properties/buildDefinition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.runDetails !== undefined){
let data7 = data1.runDetails;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((data7.builder === undefined) && (missing3 = "builder")){
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data7.builder !== undefined){
let data8 = data7.builder;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing4;
if((data8.id === undefined) && (missing4 = "id")){
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/builder",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/builder/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/builder/id",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/builder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/builder",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/builder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs20 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.metadata !== undefined){
let data10 = data7.metadata;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.startedOn !== undefined){
let data11 = data10.startedOn;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/metadata/startedOn",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/metadata/properties/startedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/metadata/startedOn",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/metadata/properties/startedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.finishedOn !== undefined){
let data12 = data10.finishedOn;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/metadata/finishedOn",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/metadata/properties/finishedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/metadata/finishedOn",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/metadata/properties/finishedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails/metadata",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/runDetails",schemaPath:"#/allOf/0/then/properties/predicate/properties/runDetails/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/0/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.predicate = true;
props0.predicateType = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs30 = errors;
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://slsa.dev/provenance/v0.2" !== data.predicateType){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.predicate === undefined) && (missing5 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data14 = data.predicate;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing6;
if(((data14.builder === undefined) && (missing6 = "builder")) || ((data14.buildType === undefined) && (missing6 = "buildType"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/1/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data14.builder !== undefined){
let data15 = data14.builder;
const _errs37 = errors;
if(errors === _errs37){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing7;
if((data15.id === undefined) && (missing7 = "id")){
validate52.errors = [{instancePath:instancePath+"/predicate/builder",schemaPath:"#/allOf/1/then/properties/predicate/properties/builder/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data15.id !== undefined){
if(typeof data15.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/predicate/builder/id",schemaPath:"#/allOf/1/then/properties/predicate/properties/builder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/builder",schemaPath:"#/allOf/1/then/properties/predicate/properties/builder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs37 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.buildType !== undefined){
let data17 = data14.buildType;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
validate52.errors = [{instancePath:instancePath+"/predicate/buildType",schemaPath:"#/allOf/1/then/properties/predicate/properties/buildType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/buildType",schemaPath:"#/allOf/1/then/properties/predicate/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs41 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.materials !== undefined){
let data18 = data14.materials;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data18)){
var valid15 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.uri !== undefined){
let data20 = data19.uri;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(func3(data20) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/materials/" + i1+"/uri",schemaPath:"#/allOf/1/then/properties/predicate/properties/materials/items/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/materials/" + i1+"/uri",schemaPath:"#/allOf/1/then/properties/predicate/properties/materials/items/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/materials/" + i1,schemaPath:"#/allOf/1/then/properties/predicate/properties/materials/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs45 === errors;
if(!valid15){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/materials",schemaPath:"#/allOf/1/then/properties/predicate/properties/materials/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/1/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid1 = _errs34 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.predicate = true;
props1.predicateType = true;
}
}
if(!valid10){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs30 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs49 = errors;
const _errs50 = errors;
let valid17 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://slsa.dev/verification_summary/v1" !== data.predicateType){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.predicate === undefined) && (missing8 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data22 = data.predicate;
const _errs54 = errors;
if(errors === _errs54){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing9;
if((((((data22.verifier === undefined) && (missing9 = "verifier")) || ((data22.timeVerified === undefined) && (missing9 = "timeVerified"))) || ((data22.resourceUri === undefined) && (missing9 = "resourceUri"))) || ((data22.policy === undefined) && (missing9 = "policy"))) || ((data22.verificationResult === undefined) && (missing9 = "verificationResult"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/2/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data22.verifier !== undefined){
let data23 = data22.verifier;
const _errs56 = errors;
if(errors === _errs56){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing10;
if((data23.id === undefined) && (missing10 = "id")){
validate52.errors = [{instancePath:instancePath+"/predicate/verifier",schemaPath:"#/allOf/2/then/properties/predicate/properties/verifier/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data23.id !== undefined){
let data24 = data23.id;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
validate52.errors = [{instancePath:instancePath+"/predicate/verifier/id",schemaPath:"#/allOf/2/then/properties/predicate/properties/verifier/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/verifier/id",schemaPath:"#/allOf/2/then/properties/predicate/properties/verifier/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/verifier",schemaPath:"#/allOf/2/then/properties/predicate/properties/verifier/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs56 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.timeVerified !== undefined){
let data25 = data22.timeVerified;
const _errs60 = errors;
if(errors === _errs60){
if(errors === _errs60){
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
validate52.errors = [{instancePath:instancePath+"/predicate/timeVerified",schemaPath:"#/allOf/2/then/properties/predicate/properties/timeVerified/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/timeVerified",schemaPath:"#/allOf/2/then/properties/predicate/properties/timeVerified/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid20 = _errs60 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.resourceUri !== undefined){
let data26 = data22.resourceUri;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data26 === "string"){
if(func3(data26) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/resourceUri",schemaPath:"#/allOf/2/then/properties/predicate/properties/resourceUri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/resourceUri",schemaPath:"#/allOf/2/then/properties/predicate/properties/resourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs62 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.policy !== undefined){
let data27 = data22.policy;
const _errs64 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
validate52.errors = [{instancePath:instancePath+"/predicate/policy",schemaPath:"#/allOf/2/then/properties/predicate/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid20 = _errs64 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.verificationResult !== undefined){
let data28 = data22.verificationResult;
const _errs66 = errors;
if(!((data28 === "PASSED") || (data28 === "FAILED"))){
validate52.errors = [{instancePath:instancePath+"/predicate/verificationResult",schemaPath:"#/allOf/2/then/properties/predicate/properties/verificationResult/enum",keyword:"enum",params:{allowedValues: schema19.allOf[2].then.properties.predicate.properties.verificationResult.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs66 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.verifiedLevels !== undefined){
let data29 = data22.verifiedLevels;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data29)){
var valid22 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs69 = errors;
if(errors === _errs69){
if(typeof data30 === "string"){
if(func3(data30) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/verifiedLevels/" + i2,schemaPath:"#/allOf/2/then/properties/predicate/properties/verifiedLevels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/verifiedLevels/" + i2,schemaPath:"#/allOf/2/then/properties/predicate/properties/verifiedLevels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs69 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/verifiedLevels",schemaPath:"#/allOf/2/then/properties/predicate/properties/verifiedLevels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs67 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/2/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid2 = _errs53 === errors;
valid17 = _valid2;
if(valid17){
var props2 = {};
props2.predicate = true;
props2.predicateType = true;
}
}
if(!valid17){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs49 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs71 = errors;
const _errs72 = errors;
let valid23 = true;
const _errs73 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://in-toto.io/attestation/vulns/v0.2" !== data.predicateType){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.predicate === undefined) && (missing11 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data32 = data.predicate;
const _errs76 = errors;
if(errors === _errs76){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing12;
if(((data32.scanner === undefined) && (missing12 = "scanner")) || ((data32.metadata === undefined) && (missing12 = "metadata"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/3/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data32.scanner !== undefined){
let data33 = data32.scanner;
const _errs78 = errors;
if(errors === _errs78){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing13;
if(((data33.uri === undefined) && (missing13 = "uri")) || ((data33.result === undefined) && (missing13 = "result"))){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data33.uri !== undefined){
let data34 = data33.uri;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data34 === "string"){
if(func3(data34) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/uri",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/uri",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs80 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.result !== undefined){
let data35 = data33.result;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data35)){
var valid28 = true;
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
const _errs84 = errors;
if(errors === _errs84){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing14;
if((data36.id === undefined) && (missing14 = "id")){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3,schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data36.id !== undefined){
let data37 = data36.id;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data37 === "string"){
if(func3(data37) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/id",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/id",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs86 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data36.severity !== undefined){
let data38 = data36.severity;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data38)){
var valid30 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
const _errs90 = errors;
if(errors === _errs90){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing15;
if(((data39.method === undefined) && (missing15 = "method")) || ((data39.score === undefined) && (missing15 = "score"))){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4,schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data39.method !== undefined){
let data40 = data39.method;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data40 === "string"){
if(func3(data40) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4+"/method",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4+"/method",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs92 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data39.score !== undefined){
let data41 = data39.score;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data41 === "string"){
if(func3(data41) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4+"/score",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/properties/score/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4+"/score",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs94 === errors;
}
else {
var valid31 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity/" + i4,schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs90 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3+"/severity",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/properties/severity/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs88 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result/" + i3,schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs84 === errors;
if(!valid28){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/properties/result/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs82 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner",schemaPath:"#/allOf/3/then/properties/predicate/properties/scanner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs78 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data32.metadata !== undefined){
let data42 = data32.metadata;
const _errs96 = errors;
if(errors === _errs96){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.scanStartedOn !== undefined){
let data43 = data42.scanStartedOn;
const _errs98 = errors;
if(errors === _errs98){
if(errors === _errs98){
if(typeof data43 === "string"){
if(!(formats0.validate(data43))){
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanStartedOn",schemaPath:"#/allOf/3/then/properties/predicate/properties/metadata/properties/scanStartedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanStartedOn",schemaPath:"#/allOf/3/then/properties/predicate/properties/metadata/properties/scanStartedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid32 = _errs98 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data42.scanFinishedOn !== undefined){
let data44 = data42.scanFinishedOn;
const _errs100 = errors;
if(errors === _errs100){
if(errors === _errs100){
if(typeof data44 === "string"){
if(!(formats0.validate(data44))){
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanFinishedOn",schemaPath:"#/allOf/3/then/properties/predicate/properties/metadata/properties/scanFinishedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanFinishedOn",schemaPath:"#/allOf/3/then/properties/predicate/properties/metadata/properties/scanFinishedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid32 = _errs100 === errors;
}
else {
var valid32 = true;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata",schemaPath:"#/allOf/3/then/properties/predicate/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs96 === errors;
}
else {
var valid26 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/3/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid3 = _errs75 === errors;
valid23 = _valid3;
if(valid23){
var props3 = {};
props3.predicate = true;
props3.predicateType = true;
}
}
if(!valid23){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs71 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs102 = errors;
const _errs103 = errors;
let valid33 = true;
const _errs104 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://cosign.sigstore.dev/attestation/vuln/v1" !== data.predicateType){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.predicate === undefined) && (missing16 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data46 = data.predicate;
const _errs107 = errors;
if(errors === _errs107){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing17;
if((((data46.invocation === undefined) && (missing17 = "invocation")) || ((data46.scanner === undefined) && (missing17 = "scanner"))) || ((data46.metadata === undefined) && (missing17 = "metadata"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/4/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data46.invocation !== undefined){
let data47 = data46.invocation;
const _errs109 = errors;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
validate52.errors = [{instancePath:instancePath+"/predicate/invocation",schemaPath:"#/allOf/4/then/properties/predicate/properties/invocation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid36 = _errs109 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data46.scanner !== undefined){
let data48 = data46.scanner;
const _errs111 = errors;
if(errors === _errs111){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing18;
if(((data48.uri === undefined) && (missing18 = "uri")) || ((data48.result === undefined) && (missing18 = "result"))){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner",schemaPath:"#/allOf/4/then/properties/predicate/properties/scanner/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data48.uri !== undefined){
let data49 = data48.uri;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data49 === "string"){
if(func3(data49) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/uri",schemaPath:"#/allOf/4/then/properties/predicate/properties/scanner/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/uri",schemaPath:"#/allOf/4/then/properties/predicate/properties/scanner/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs113 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data48.result !== undefined){
let data50 = data48.result;
const _errs115 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
validate52.errors = [{instancePath:instancePath+"/predicate/scanner/result",schemaPath:"#/allOf/4/then/properties/predicate/properties/scanner/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid37 = _errs115 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/scanner",schemaPath:"#/allOf/4/then/properties/predicate/properties/scanner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs111 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data46.metadata !== undefined){
let data51 = data46.metadata;
const _errs117 = errors;
if(errors === _errs117){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.scanStartedOn !== undefined){
let data52 = data51.scanStartedOn;
const _errs119 = errors;
if(errors === _errs119){
if(errors === _errs119){
if(typeof data52 === "string"){
if(!(formats0.validate(data52))){
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanStartedOn",schemaPath:"#/allOf/4/then/properties/predicate/properties/metadata/properties/scanStartedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanStartedOn",schemaPath:"#/allOf/4/then/properties/predicate/properties/metadata/properties/scanStartedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid38 = _errs119 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data51.scanFinishedOn !== undefined){
let data53 = data51.scanFinishedOn;
const _errs121 = errors;
if(errors === _errs121){
if(errors === _errs121){
if(typeof data53 === "string"){
if(!(formats0.validate(data53))){
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanFinishedOn",schemaPath:"#/allOf/4/then/properties/predicate/properties/metadata/properties/scanFinishedOn/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata/scanFinishedOn",schemaPath:"#/allOf/4/then/properties/predicate/properties/metadata/properties/scanFinishedOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid38 = _errs121 === errors;
}
else {
var valid38 = true;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/metadata",schemaPath:"#/allOf/4/then/properties/predicate/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs117 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/4/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid4 = _errs106 === errors;
valid33 = _valid4;
if(valid33){
var props4 = {};
props4.predicate = true;
props4.predicateType = true;
}
}
if(!valid33){
const err9 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs102 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs123 = errors;
const _errs124 = errors;
let valid39 = true;
const _errs125 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.predicateType !== undefined){
if("https://in-toto.io/attestation/test-result/v0.1" !== data.predicateType){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid5 = _errs125 === errors;
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.predicate === undefined) && (missing19 = "predicate")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data.predicate !== undefined){
let data55 = data.predicate;
const _errs128 = errors;
if(errors === _errs128){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing20;
if(((data55.result === undefined) && (missing20 = "result")) || ((data55.configuration === undefined) && (missing20 = "configuration"))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/5/then/properties/predicate/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data55.result !== undefined){
let data56 = data55.result;
const _errs130 = errors;
if(!(((data56 === "PASSED") || (data56 === "WARNED")) || (data56 === "FAILED"))){
validate52.errors = [{instancePath:instancePath+"/predicate/result",schemaPath:"#/allOf/5/then/properties/predicate/properties/result/enum",keyword:"enum",params:{allowedValues: schema19.allOf[5].then.properties.predicate.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid42 = _errs130 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data55.configuration !== undefined){
let data57 = data55.configuration;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data57)){
var valid43 = true;
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
const _errs133 = errors;
if(errors === _errs133){
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
validate52.errors = [{instancePath:instancePath+"/predicate/configuration/" + i5,schemaPath:"#/allOf/5/then/properties/predicate/properties/configuration/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs133 === errors;
if(!valid43){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/configuration",schemaPath:"#/allOf/5/then/properties/predicate/properties/configuration/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs131 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data55.passedTests !== undefined){
let data59 = data55.passedTests;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data59)){
var valid44 = true;
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
const _errs137 = errors;
if(errors === _errs137){
if(typeof data60 === "string"){
if(func3(data60) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/passedTests/" + i6,schemaPath:"#/allOf/5/then/properties/predicate/properties/passedTests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/passedTests/" + i6,schemaPath:"#/allOf/5/then/properties/predicate/properties/passedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs137 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/passedTests",schemaPath:"#/allOf/5/then/properties/predicate/properties/passedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs135 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data55.warnedTests !== undefined){
let data61 = data55.warnedTests;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data61)){
var valid45 = true;
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
let data62 = data61[i7];
const _errs141 = errors;
if(errors === _errs141){
if(typeof data62 === "string"){
if(func3(data62) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/warnedTests/" + i7,schemaPath:"#/allOf/5/then/properties/predicate/properties/warnedTests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/warnedTests/" + i7,schemaPath:"#/allOf/5/then/properties/predicate/properties/warnedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs141 === errors;
if(!valid45){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/warnedTests",schemaPath:"#/allOf/5/then/properties/predicate/properties/warnedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs139 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data55.failedTests !== undefined){
let data63 = data55.failedTests;
const _errs143 = errors;
if(errors === _errs143){
if(Array.isArray(data63)){
var valid46 = true;
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
const _errs145 = errors;
if(errors === _errs145){
if(typeof data64 === "string"){
if(func3(data64) < 1){
validate52.errors = [{instancePath:instancePath+"/predicate/failedTests/" + i8,schemaPath:"#/allOf/5/then/properties/predicate/properties/failedTests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/failedTests/" + i8,schemaPath:"#/allOf/5/then/properties/predicate/properties/failedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs145 === errors;
if(!valid46){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate/failedTests",schemaPath:"#/allOf/5/then/properties/predicate/properties/failedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs143 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/allOf/5/then/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
var _valid5 = _errs127 === errors;
valid39 = _valid5;
if(valid39){
var props5 = {};
props5.predicate = true;
props5.predicateType = true;
}
}
if(!valid39){
const err11 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs123 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((((data._type === undefined) && (missing21 = "_type")) || ((data.subject === undefined) && (missing21 = "subject"))) || ((data.predicateType === undefined) && (missing21 = "predicateType"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0._type = true;
props0.subject = true;
props0.predicateType = true;
props0.predicate = true;
}
if(data._type !== undefined){
let data65 = data._type;
const _errs147 = errors;
if(!((data65 === "https://in-toto.io/Statement/v0.1") || (data65 === "https://in-toto.io/Statement/v1"))){
validate52.errors = [{instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/enum",keyword:"enum",params:{allowedValues: schema19.properties._type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid47 = _errs147 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.subject !== undefined){
let data66 = data.subject;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data66)){
var valid48 = true;
const len9 = data66.length;
for(let i9=0; i9<len9; i9++){
let data67 = data66[i9];
const _errs150 = errors;
if(errors === _errs150){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing22;
if((data67.digest === undefined) && (missing22 = "digest")){
validate52.errors = [{instancePath:instancePath+"/subject/" + i9,schemaPath:"#/properties/subject/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
if(data67.digest !== undefined){
let data68 = data67.digest;
const _errs152 = errors;
if(errors === _errs152){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length < 1){
validate52.errors = [{instancePath:instancePath+"/subject/" + i9+"/digest",schemaPath:"#/properties/subject/items/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data68){
let data69 = data68[key0];
const _errs155 = errors;
if(errors === _errs155){
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
validate52.errors = [{instancePath:instancePath+"/subject/" + i9+"/digest/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/items/properties/digest/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Fa-f0-9]+$"},message:"must match pattern \""+"^[A-Fa-f0-9]+$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subject/" + i9+"/digest/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/items/properties/digest/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs155 === errors;
if(!valid50){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subject/" + i9+"/digest",schemaPath:"#/properties/subject/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subject/" + i9,schemaPath:"#/properties/subject/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs150 === errors;
if(!valid48){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs148 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.predicateType !== undefined){
let data70 = data.predicateType;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data70 === "string"){
if(!pattern3.test(data70)){
validate52.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs157 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.predicate !== undefined){
let data71 = data.predicate;
const _errs159 = errors;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
validate52.errors = [{instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid47 = _errs159 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};

const v1 = validate53;
const schema20 = {"type":"object","required":["payload","payloadType","signatures"],"properties":{"payload":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9+/_-]+={0,2}$"},"payloadType":{"type":"string","minLength":1},"signatures":{"type":"array","items":{"type":"object","required":["sig"],"properties":{"sig":{"type":"string","minLength":1}}},"minItems":1}}};
const pattern8 = new RegExp("^[A-Za-z0-9+/_-]+={0,2}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.payload === undefined) && (missing0 = "payload")) || ((data.payloadType === undefined) && (missing0 = "payloadType"))) || ((data.signatures === undefined) && (missing0 = "signatures"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.payload !== undefined){
let data0 = data.payload;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate53.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate53.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/_-]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/_-]+={0,2}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payloadType !== undefined){
let data1 = data.payloadType;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate53.errors = [{instancePath:instancePath+"/payloadType",schemaPath:"#/properties/payloadType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/payloadType",schemaPath:"#/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data2 = data.signatures;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate53.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.sig === undefined) && (missing1 = "sig")){
validate53.errors = [{instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.sig !== undefined){
let data4 = data3.sig;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func3(data4) < 1){
validate53.errors = [{instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/signatures/" + i0+"/sig",schemaPath:"#/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"payload":true,"payloadType":true,"signatures":true},"dynamicProps":false,"dynamicItems":false};

const v2 = validate54;
const schema21 = {"type":"object","required":["mediaType","verificationMaterial"],"properties":{"mediaType":{"type":"string","minLength":1},"verificationMaterial":{"type":"object"},"dsseEnvelope":{"type":"object","required":["payload","payloadType","signatures"],"properties":{"payload":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9+/_-]+={0,2}$"},"payloadType":{"type":"string","minLength":1},"signatures":{"type":"array","items":{"type":"object","required":["sig"],"properties":{"sig":{"type":"string","minLength":1}}},"minItems":1}}}},"oneOf":[{"required":["dsseEnvelope"]},{"required":["messageSignature"]}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dsseEnvelope === undefined) && (missing0 = "dsseEnvelope")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.messageSignature === undefined) && (missing1 = "messageSignature")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.mediaType === undefined) && (missing2 = "mediaType")) || ((data.verificationMaterial === undefined) && (missing2 = "verificationMaterial"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.mediaType !== undefined){
let data0 = data.mediaType;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate54.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.verificationMaterial !== undefined){
let data1 = data.verificationMaterial;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate54.errors = [{instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.dsseEnvelope !== undefined){
let data2 = data.dsseEnvelope;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((((data2.payload === undefined) && (missing3 = "payload")) || ((data2.payloadType === undefined) && (missing3 = "payloadType"))) || ((data2.signatures === undefined) && (missing3 = "signatures"))){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data2.payload !== undefined){
let data3 = data2.payload;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data3)){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/_-]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/_-]+={0,2}$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/payload",schemaPath:"#/properties/dsseEnvelope/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.payloadType !== undefined){
let data4 = data2.payloadType;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func3(data4) < 1){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.signatures !== undefined){
let data5 = data2.signatures;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length < 1){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if((data6.sig === undefined) && (missing4 = "sig")){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i0,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data6.sig !== undefined){
let data7 = data6.sig;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func3(data7) < 1){
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i0+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i0+"/sig",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/sig/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i0,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"mediaType":true,"verificationMaterial":true,"dsseEnvelope":true},"dynamicProps":false,"dynamicItems":false};

const v3 = validate55;
const schema22 = {"type":"object","required":["spdxVersion","dataLicense","SPDXID","name","documentNamespace","creationInfo"],"properties":{"spdxVersion":{"type":"string","pattern":"^SPDX-2\\.[0-3]$"},"dataLicense":{"const":"CC0-1.0"},"SPDXID":{"const":"SPDXRef-DOCUMENT"},"name":{"type":"string","minLength":1},"documentNamespace":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$"},"creationInfo":{"type":"object","required":["created","creators"],"properties":{"created":{"type":"string","format":"date-time"},"creators":{"type":"array","items":{"type":"string","pattern":"^(Person|Organization|Tool): ?"},"minItems":1}}},"packages":{"type":"array","items":{"$ref":"#/$defs/package"}},"files":{"type":"array","items":{"$ref":"#/$defs/file"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/relationship"}}},"$defs":{"package":{"type":"object","required":["SPDXID","name","downloadLocation"],"properties":{"SPDXID":{"type":"string","pattern":"^SPDXRef-[A-Za-z0-9.-]+$"},"name":{"type":"string","minLength":1},"downloadLocation":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}},"externalRefs":{"type":"array","items":{"type":"object","required":["referenceCategory","referenceType","referenceLocator"],"properties":{"referenceCategory":{"type":"string","minLength":1},"referenceType":{"type":"string","minLength":1},"referenceLocator":{"type":"string","minLength":1}}}}}},"file":{"type":"object","required":["SPDXID","fileName"],"properties":{"SPDXID":{"type":"string","minLength":1},"fileName":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}}}},"relationship":{"type":"object","required":["spdxElementId","relationshipType","relatedSpdxElement"],"properties":{"spdxElementId":{"type":"string","minLength":1},"relationshipType":{"type":"string","minLength":1},"relatedSpdxElement":{"type":"string","minLength":1}}}}};
const pattern10 = new RegExp("^SPDX-2\\.[0-3]$", "u");
const pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$", "u");
const pattern12 = new RegExp("^(Person|Organization|Tool): ?", "u");
const schema23 = {"type":"object","required":["SPDXID","name","downloadLocation"],"properties":{"SPDXID":{"type":"string","pattern":"^SPDXRef-[A-Za-z0-9.-]+$"},"name":{"type":"string","minLength":1},"downloadLocation":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}},"externalRefs":{"type":"array","items":{"type":"object","required":["referenceCategory","referenceType","referenceLocator"],"properties":{"referenceCategory":{"type":"string","minLength":1},"referenceType":{"type":"string","minLength":1},"referenceLocator":{"type":"string","minLength":1}}}}}};
const pattern13 = new RegExp("^SPDXRef-[A-Za-z0-9.-]+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.SPDXID === undefined) && (missing0 = "SPDXID")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.downloadLocation === undefined) && (missing0 = "downloadLocation"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.SPDXID !== undefined){
let data0 = data.SPDXID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
validate56.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/pattern",keyword:"pattern",params:{pattern: "^SPDXRef-[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^SPDXRef-[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate56.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.downloadLocation !== undefined){
let data2 = data.downloadLocation;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate56.errors = [{instancePath:instancePath+"/downloadLocation",schemaPath:"#/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/downloadLocation",schemaPath:"#/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksums !== undefined){
let data3 = data.checksums;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.algorithm === undefined) && (missing1 = "algorithm")) || ((data4.checksumValue === undefined) && (missing1 = "checksumValue"))){
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.algorithm !== undefined){
let data5 = data4.algorithm;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func3(data5) < 1){
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.checksumValue !== undefined){
let data6 = data4.checksumValue;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/pattern",keyword:"pattern",params:{pattern: "^[A-Fa-f0-9]+$"},message:"must match pattern \""+"^[A-Fa-f0-9]+$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalRefs !== undefined){
let data7 = data.externalRefs;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.referenceCategory === undefined) && (missing2 = "referenceCategory")) || ((data8.referenceType === undefined) && (missing2 = "referenceType"))) || ((data8.referenceLocator === undefined) && (missing2 = "referenceLocator"))){
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1,schemaPath:"#/properties/externalRefs/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.referenceCategory !== undefined){
let data9 = data8.referenceCategory;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func3(data9) < 1){
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceCategory",schemaPath:"#/properties/externalRefs/items/properties/referenceCategory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceCategory",schemaPath:"#/properties/externalRefs/items/properties/referenceCategory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.referenceType !== undefined){
let data10 = data8.referenceType;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func3(data10) < 1){
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceType",schemaPath:"#/properties/externalRefs/items/properties/referenceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceType",schemaPath:"#/properties/externalRefs/items/properties/referenceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.referenceLocator !== undefined){
let data11 = data8.referenceLocator;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(func3(data11) < 1){
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceLocator",schemaPath:"#/properties/externalRefs/items/properties/referenceLocator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceLocator",schemaPath:"#/properties/externalRefs/items/properties/referenceLocator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/externalRefs/" + i1,schemaPath:"#/properties/externalRefs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/externalRefs",schemaPath:"#/properties/externalRefs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"SPDXID":true,"name":true,"downloadLocation":true,"checksums":true,"externalRefs":true},"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","required":["SPDXID","fileName"],"properties":{"SPDXID":{"type":"string","minLength":1},"fileName":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.SPDXID === undefined) && (missing0 = "SPDXID")) || ((data.fileName === undefined) && (missing0 = "fileName"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.SPDXID !== undefined){
let data0 = data.SPDXID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate58.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileName !== undefined){
let data1 = data.fileName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate58.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksums !== undefined){
let data2 = data.checksums;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.algorithm === undefined) && (missing1 = "algorithm")) || ((data3.checksumValue === undefined) && (missing1 = "checksumValue"))){
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.algorithm !== undefined){
let data4 = data3.algorithm;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func3(data4) < 1){
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.checksumValue !== undefined){
let data5 = data3.checksumValue;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/pattern",keyword:"pattern",params:{pattern: "^[A-Fa-f0-9]+$"},message:"must match pattern \""+"^[A-Fa-f0-9]+$"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"SPDXID":true,"fileName":true,"checksums":true},"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","required":["spdxElementId","relationshipType","relatedSpdxElement"],"properties":{"spdxElementId":{"type":"string","minLength":1},"relationshipType":{"type":"string","minLength":1},"relatedSpdxElement":{"type":"string","minLength":1}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.spdxElementId === undefined) && (missing0 = "spdxElementId")) || ((data.relationshipType === undefined) && (missing0 = "relationshipType"))) || ((data.relatedSpdxElement === undefined) && (missing0 = "relatedSpdxElement"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.spdxElementId !== undefined){
let data0 = data.spdxElementId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate60.errors = [{instancePath:instancePath+"/spdxElementId",schemaPath:"#/properties/spdxElementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/spdxElementId",schemaPath:"#/properties/spdxElementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationshipType !== undefined){
let data1 = data.relationshipType;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate60.errors = [{instancePath:instancePath+"/relationshipType",schemaPath:"#/properties/relationshipType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/relationshipType",schemaPath:"#/properties/relationshipType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedSpdxElement !== undefined){
let data2 = data.relatedSpdxElement;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate60.errors = [{instancePath:instancePath+"/relatedSpdxElement",schemaPath:"#/properties/relatedSpdxElement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/relatedSpdxElement",schemaPath:"#/properties/relatedSpdxElement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"spdxElementId":true,"relationshipType":true,"relatedSpdxElement":true},"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.spdxVersion === undefined) && (missing0 = "spdxVersion")) || ((data.dataLicense === undefined) && (missing0 = "dataLicense"))) || ((data.SPDXID === undefined) && (missing0 = "SPDXID"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.documentNamespace === undefined) && (missing0 = "documentNamespace"))) || ((data.creationInfo === undefined) && (missing0 = "creationInfo"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.spdxVersion !== undefined){
let data0 = data.spdxVersion;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
validate55.errors = [{instancePath:instancePath+"/spdxVersion",schemaPath:"#/properties/spdxVersion/pattern",keyword:"pattern",params:{pattern: "^SPDX-2\\.[0-3]$"},message:"must match pattern \""+"^SPDX-2\\.[0-3]$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/spdxVersion",schemaPath:"#/properties/spdxVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataLicense !== undefined){
const _errs3 = errors;
if("CC0-1.0" !== data.dataLicense){
validate55.errors = [{instancePath:instancePath+"/dataLicense",schemaPath:"#/properties/dataLicense/const",keyword:"const",params:{allowedValue: "CC0-1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SPDXID !== undefined){
const _errs4 = errors;
if("SPDXRef-DOCUMENT" !== data.SPDXID){
validate55.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/const",keyword:"const",params:{allowedValue: "SPDXRef-DOCUMENT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentNamespace !== undefined){
let data4 = data.documentNamespace;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
validate55.errors = [{instancePath:instancePath+"/documentNamespace",schemaPath:"#/properties/documentNamespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/documentNamespace",schemaPath:"#/properties/documentNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creationInfo !== undefined){
let data5 = data.creationInfo;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.created === undefined) && (missing1 = "created")) || ((data5.creators === undefined) && (missing1 = "creators"))){
validate55.errors = [{instancePath:instancePath+"/creationInfo",schemaPath:"#/properties/creationInfo/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.created !== undefined){
let data6 = data5.created;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate55.errors = [{instancePath:instancePath+"/creationInfo/created",schemaPath:"#/properties/creationInfo/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/creationInfo/created",schemaPath:"#/properties/creationInfo/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.creators !== undefined){
let data7 = data5.creators;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length < 1){
validate55.errors = [{instancePath:instancePath+"/creationInfo/creators",schemaPath:"#/properties/creationInfo/properties/creators/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
validate55.errors = [{instancePath:instancePath+"/creationInfo/creators/" + i0,schemaPath:"#/properties/creationInfo/properties/creators/items/pattern",keyword:"pattern",params:{pattern: "^(Person|Organization|Tool): ?"},message:"must match pattern \""+"^(Person|Organization|Tool): ?"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/creationInfo/creators/" + i0,schemaPath:"#/properties/creationInfo/properties/creators/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/creationInfo/creators",schemaPath:"#/properties/creationInfo/properties/creators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/creationInfo",schemaPath:"#/properties/creationInfo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packages !== undefined){
let data9 = data.packages;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate56(data9[i1], {instancePath:instancePath+"/packages/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data11 = data.files;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate58(data11[i2], {instancePath:instancePath+"/files/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationships !== undefined){
let data13 = data.relationships;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data13)){
var valid5 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(!(validate60(data13[i3], {instancePath:instancePath+"/relationships/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"spdxVersion":true,"dataLicense":true,"SPDXID":true,"name":true,"documentNamespace":true,"creationInfo":true,"packages":true,"files":true,"relationships":true},"dynamicProps":false,"dynamicItems":false};

const v4 = validate62;
const schema26 = {"type":"object","required":["SPDXID","name","downloadLocation"],"properties":{"SPDXID":{"type":"string","pattern":"^SPDXRef-[A-Za-z0-9.-]+$"},"name":{"type":"string","minLength":1},"downloadLocation":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}},"externalRefs":{"type":"array","items":{"type":"object","required":["referenceCategory","referenceType","referenceLocator"],"properties":{"referenceCategory":{"type":"string","minLength":1},"referenceType":{"type":"string","minLength":1},"referenceLocator":{"type":"string","minLength":1}}}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.SPDXID === undefined) && (missing0 = "SPDXID")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.downloadLocation === undefined) && (missing0 = "downloadLocation"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.SPDXID !== undefined){
let data0 = data.SPDXID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
validate62.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/pattern",keyword:"pattern",params:{pattern: "^SPDXRef-[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^SPDXRef-[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.downloadLocation !== undefined){
let data2 = data.downloadLocation;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate62.errors = [{instancePath:instancePath+"/downloadLocation",schemaPath:"#/properties/downloadLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/downloadLocation",schemaPath:"#/properties/downloadLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksums !== undefined){
let data3 = data.checksums;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.algorithm === undefined) && (missing1 = "algorithm")) || ((data4.checksumValue === undefined) && (missing1 = "checksumValue"))){
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.algorithm !== undefined){
let data5 = data4.algorithm;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func3(data5) < 1){
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.checksumValue !== undefined){
let data6 = data4.checksumValue;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/pattern",keyword:"pattern",params:{pattern: "^[A-Fa-f0-9]+$"},message:"must match pattern \""+"^[A-Fa-f0-9]+$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalRefs !== undefined){
let data7 = data.externalRefs;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.referenceCategory === undefined) && (missing2 = "referenceCategory")) || ((data8.referenceType === undefined) && (missing2 = "referenceType"))) || ((data8.referenceLocator === undefined) && (missing2 = "referenceLocator"))){
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1,schemaPath:"#/properties/externalRefs/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.referenceCategory !== undefined){
let data9 = data8.referenceCategory;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func3(data9) < 1){
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceCategory",schemaPath:"#/properties/externalRefs/items/properties/referenceCategory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceCategory",schemaPath:"#/properties/externalRefs/items/properties/referenceCategory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.referenceType !== undefined){
let data10 = data8.referenceType;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func3(data10) < 1){
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceType",schemaPath:"#/properties/externalRefs/items/properties/referenceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceType",schemaPath:"#/properties/externalRefs/items/properties/referenceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.referenceLocator !== undefined){
let data11 = data8.referenceLocator;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(func3(data11) < 1){
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceLocator",schemaPath:"#/properties/externalRefs/items/properties/referenceLocator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1+"/referenceLocator",schemaPath:"#/properties/externalRefs/items/properties/referenceLocator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/externalRefs/" + i1,schemaPath:"#/properties/externalRefs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/externalRefs",schemaPath:"#/properties/externalRefs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"SPDXID":true,"name":true,"downloadLocation":true,"checksums":true,"externalRefs":true},"dynamicProps":false,"dynamicItems":false};

const v5 = validate63;
const schema27 = {"type":"object","required":["SPDXID","fileName"],"properties":{"SPDXID":{"type":"string","minLength":1},"fileName":{"type":"string","minLength":1},"checksums":{"type":"array","items":{"type":"object","required":["algorithm","checksumValue"],"properties":{"algorithm":{"type":"string","minLength":1},"checksumValue":{"type":"string","pattern":"^[A-Fa-f0-9]+$"}}}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.SPDXID === undefined) && (missing0 = "SPDXID")) || ((data.fileName === undefined) && (missing0 = "fileName"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.SPDXID !== undefined){
let data0 = data.SPDXID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate63.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/SPDXID",schemaPath:"#/properties/SPDXID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileName !== undefined){
let data1 = data.fileName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate63.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksums !== undefined){
let data2 = data.checksums;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.algorithm === undefined) && (missing1 = "algorithm")) || ((data3.checksumValue === undefined) && (missing1 = "checksumValue"))){
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.algorithm !== undefined){
let data4 = data3.algorithm;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func3(data4) < 1){
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0+"/algorithm",schemaPath:"#/properties/checksums/items/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.checksumValue !== undefined){
let data5 = data3.checksumValue;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/pattern",keyword:"pattern",params:{pattern: "^[A-Fa-f0-9]+$"},message:"must match pattern \""+"^[A-Fa-f0-9]+$"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0+"/checksumValue",schemaPath:"#/properties/checksums/items/properties/checksumValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/checksums/" + i0,schemaPath:"#/properties/checksums/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/checksums",schemaPath:"#/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"SPDXID":true,"fileName":true,"checksums":true},"dynamicProps":false,"dynamicItems":false};

const v6 = validate64;
const schema28 = {"type":"object","required":["spdxElementId","relationshipType","relatedSpdxElement"],"properties":{"spdxElementId":{"type":"string","minLength":1},"relationshipType":{"type":"string","minLength":1},"relatedSpdxElement":{"type":"string","minLength":1}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.spdxElementId === undefined) && (missing0 = "spdxElementId")) || ((data.relationshipType === undefined) && (missing0 = "relationshipType"))) || ((data.relatedSpdxElement === undefined) && (missing0 = "relatedSpdxElement"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.spdxElementId !== undefined){
let data0 = data.spdxElementId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate64.errors = [{instancePath:instancePath+"/spdxElementId",schemaPath:"#/properties/spdxElementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/spdxElementId",schemaPath:"#/properties/spdxElementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationshipType !== undefined){
let data1 = data.relationshipType;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate64.errors = [{instancePath:instancePath+"/relationshipType",schemaPath:"#/properties/relationshipType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/relationshipType",schemaPath:"#/properties/relationshipType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedSpdxElement !== undefined){
let data2 = data.relatedSpdxElement;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate64.errors = [{instancePath:instancePath+"/relatedSpdxElement",schemaPath:"#/properties/relatedSpdxElement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/relatedSpdxElement",schemaPath:"#/properties/relatedSpdxElement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"spdxElementId":true,"relationshipType":true,"relatedSpdxElement":true},"dynamicProps":false,"dynamicItems":false};

const v7 = validate65;
const schema29 = {"type":"object","required":["@graph"],"properties":{"@graph":{"type":"array","items":{"$ref":"#/$defs/element"},"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"SpdxDocument"}}}}},"$defs":{"element":{"type":"object","required":["type"],"properties":{"type":{"type":"string","minLength":1}},"anyOf":[{"required":["spdxId"]},{"required":["@id"]}]}}};
const schema30 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","minLength":1}},"anyOf":[{"required":["spdxId"]},{"required":["@id"]}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.spdxId === undefined) && (missing0 = "spdxId")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data["@id"] === undefined) && (missing1 = "@id")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate66.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"type":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["@graph"] === undefined) && (missing0 = "@graph")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@graph"] !== undefined){
let data0 = data["@graph"];
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate66(data0[i0], {instancePath:instancePath+"/@graph/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
const _errs4 = errors;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
let data2 = data0[i1];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err0 = {instancePath:instancePath+"/@graph/" + i1,schemaPath:"#/properties/%40graph/contains/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.type !== undefined){
if("SpdxDocument" !== data2.type){
const err1 = {instancePath:instancePath+"/@graph/" + i1+"/type",schemaPath:"#/properties/%40graph/contains/properties/type/const",keyword:"const",params:{allowedValue: "SpdxDocument"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/@graph/" + i1,schemaPath:"#/properties/%40graph/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate65.errors = [{instancePath:instancePath+"/@graph",schemaPath:"#/properties/%40graph/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/@graph",schemaPath:"#/properties/%40graph/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"@graph":true},"dynamicProps":false,"dynamicItems":false};

const v8 = validate68;
const schema31 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","minLength":1}},"anyOf":[{"required":["spdxId"]},{"required":["@id"]}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.spdxId === undefined) && (missing0 = "spdxId")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data["@id"] === undefined) && (missing1 = "@id")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate68.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate68.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"type":true},"dynamicProps":false,"dynamicItems":false};

const v9 = validate69;
const schema32 = {"type":"object","required":["artifacts","schema"],"properties":{"artifacts":{"type":"array","items":{"$ref":"#/$defs/artifact"}},"schema":{"type":"object","required":["version"],"properties":{"version":{"type":"string","minLength":1}}}},"$defs":{"artifact":{"type":"object","required":["id","name","version"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"version":{"type":"string"}}}}};
const schema33 = {"type":"object","required":["id","name","version"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"version":{"type":"string"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate70.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate70.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate70.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"id":true,"name":true,"version":true},"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.artifacts === undefined) && (missing0 = "artifacts")) || ((data.schema === undefined) && (missing0 = "schema"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.artifacts !== undefined){
let data0 = data.artifacts;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate70(data0[i0], {instancePath:instancePath+"/artifacts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data2 = data.schema;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.version === undefined) && (missing1 = "version")){
validate69.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.version !== undefined){
let data3 = data2.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate69.errors = [{instancePath:instancePath+"/schema/version",schemaPath:"#/properties/schema/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/schema/version",schemaPath:"#/properties/schema/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"artifacts":true,"schema":true},"dynamicProps":false,"dynamicItems":false};

const v10 = validate72;
const schema34 = {"type":"object","required":["id","name","version"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"version":{"type":"string"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate72.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate72.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"id":true,"name":true,"version":true},"dynamicProps":false,"dynamicItems":false};

const v11 = validate73;
const schema35 = {"type":"object","required":["specVersion"],"properties":{"specVersion":{"type":"string","pattern":"^1\\.\\d+$"},"components":{"type":"array","items":{"$ref":"#/$defs/component"}},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/vulnerability"}}},"$defs":{"component":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"name":{"type":"string","minLength":1},"version":{"type":"string"},"purl":{"type":"string","minLength":1},"licenses":{"type":"array","items":{"type":"object"}}}},"vulnerability":{"type":"object","required":[],"properties":{"id":{"type":"string","minLength":1},"affects":{"type":"array","items":{"type":"object","required":["ref"],"properties":{"ref":{"type":"string","minLength":1}}}}}}}};
const pattern19 = new RegExp("^1\\.\\d+$", "u");
const schema36 = {"type":"object","required":["type","name"],"properties":{"type":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"name":{"type":"string","minLength":1},"version":{"type":"string"},"purl":{"type":"string","minLength":1},"licenses":{"type":"array","items":{"type":"object"}}}};
const pattern20 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
validate74.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate74.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate74.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purl !== undefined){
let data3 = data.purl;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate74.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data4 = data.licenses;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate74.errors = [{instancePath:instancePath+"/licenses/" + i0,schemaPath:"#/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"type":true,"name":true,"version":true,"purl":true,"licenses":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","required":[],"properties":{"id":{"type":"string","minLength":1},"affects":{"type":"array","items":{"type":"object","required":["ref"],"properties":{"ref":{"type":"string","minLength":1}}}}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affects !== undefined){
let data1 = data.affects;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.ref === undefined) && (missing0 = "ref")){
validate76.errors = [{instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data2.ref !== undefined){
let data3 = data2.ref;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate76.errors = [{instancePath:instancePath+"/affects/" + i0+"/ref",schemaPath:"#/properties/affects/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/affects/" + i0+"/ref",schemaPath:"#/properties/affects/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"id":true,"affects":true},"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.specVersion === undefined) && (missing0 = "specVersion")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.specVersion !== undefined){
let data0 = data.specVersion;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate73.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.components !== undefined){
let data1 = data.components;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate74(data1[i0], {instancePath:instancePath+"/components/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data3 = data.vulnerabilities;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate76(data3[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"specVersion":true,"components":true,"vulnerabilities":true},"dynamicProps":false,"dynamicItems":false};

const v12 = validate78;
const schema38 = {"type":"object","required":["type","name"],"properties":{"type":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"name":{"type":"string","minLength":1},"version":{"type":"string"},"purl":{"type":"string","minLength":1},"licenses":{"type":"array","items":{"type":"object"}}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
validate78.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate78.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate78.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purl !== undefined){
let data3 = data.purl;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate78.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data4 = data.licenses;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate78.errors = [{instancePath:instancePath+"/licenses/" + i0,schemaPath:"#/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"type":true,"name":true,"version":true,"purl":true,"licenses":true},"dynamicProps":false,"dynamicItems":false};

const v13 = validate79;
const schema39 = {"type":"object","required":[],"properties":{"id":{"type":"string","minLength":1},"affects":{"type":"array","items":{"type":"object","required":["ref"],"properties":{"ref":{"type":"string","minLength":1}}}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affects !== undefined){
let data1 = data.affects;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.ref === undefined) && (missing0 = "ref")){
validate79.errors = [{instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data2.ref !== undefined){
let data3 = data2.ref;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate79.errors = [{instancePath:instancePath+"/affects/" + i0+"/ref",schemaPath:"#/properties/affects/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/affects/" + i0+"/ref",schemaPath:"#/properties/affects/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"id":true,"affects":true},"dynamicProps":false,"dynamicItems":false};

const v14 = validate80;
const schema40 = {"type":"object","required":["version","runs"],"properties":{"version":{"const":"2.1.0"},"runs":{"type":"array","items":{"type":"object","required":["tool"],"properties":{"tool":{"type":"object","required":["driver"],"properties":{"driver":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}},"results":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/result"}}]}}}}},"$defs":{"result":{"type":"object","required":["message"],"properties":{"message":{"type":"object","anyOf":[{"required":["text"]},{"required":["id"]}]},"ruleId":{"type":"string"},"level":{"enum":["none","note","warning","error"]},"kind":{"enum":["pass","open","informational","notApplicable","review","fail"]},"locations":{"type":"array","items":{"type":"object"}}}}}};
const schema41 = {"type":"object","required":["message"],"properties":{"message":{"type":"object","anyOf":[{"required":["text"]},{"required":["id"]}]},"ruleId":{"type":"string"},"level":{"enum":["none","note","warning","error"]},"kind":{"enum":["pass","open","informational","notApplicable","review","fail"]},"locations":{"type":"array","items":{"type":"object"}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
let data0 = data.message;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate81.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.text === undefined) && (missing1 = "text")){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.id === undefined) && (missing2 = "id")){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate81.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleId !== undefined){
const _errs6 = errors;
if(typeof data.ruleId !== "string"){
validate81.errors = [{instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs8 = errors;
if(!((((data2 === "none") || (data2 === "note")) || (data2 === "warning")) || (data2 === "error"))){
validate81.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema41.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs9 = errors;
if(!((((((data3 === "pass") || (data3 === "open")) || (data3 === "informational")) || (data3 === "notApplicable")) || (data3 === "review")) || (data3 === "fail"))){
validate81.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locations !== undefined){
let data4 = data.locations;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate81.errors = [{instancePath:instancePath+"/locations/" + i0,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"message":true,"ruleId":true,"level":true,"kind":true,"locations":true},"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.runs === undefined) && (missing0 = "runs"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if("2.1.0" !== data.version){
validate80.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "2.1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data1 = data.runs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.tool === undefined) && (missing1 = "tool")){
validate80.errors = [{instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.tool !== undefined){
let data3 = data2.tool;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.driver === undefined) && (missing2 = "driver")){
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool",schemaPath:"#/properties/runs/items/properties/tool/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.driver !== undefined){
let data4 = data3.driver;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.name === undefined) && (missing3 = "name")){
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool/driver",schemaPath:"#/properties/runs/items/properties/tool/properties/driver/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data4.name !== undefined){
let data5 = data4.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func3(data5) < 1){
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool/driver/name",schemaPath:"#/properties/runs/items/properties/tool/properties/driver/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool/driver/name",schemaPath:"#/properties/runs/items/properties/tool/properties/driver/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool/driver",schemaPath:"#/properties/runs/items/properties/tool/properties/driver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/runs/" + i0+"/tool",schemaPath:"#/properties/runs/items/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.results !== undefined){
let data6 = data2.results;
const _errs12 = errors;
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/runs/" + i0+"/results",schemaPath:"#/properties/runs/items/properties/results/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid6 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate81(data6[i1], {instancePath:instancePath+"/runs/" + i0+"/results/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/runs/" + i0+"/results",schemaPath:"#/properties/runs/items/properties/results/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err2 = {instancePath:instancePath+"/runs/" + i0+"/results",schemaPath:"#/properties/runs/items/properties/results/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate80.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"version":true,"runs":true},"dynamicProps":false,"dynamicItems":false};

const v15 = validate83;
const schema42 = {"type":"object","required":["message"],"properties":{"message":{"type":"object","anyOf":[{"required":["text"]},{"required":["id"]}]},"ruleId":{"type":"string"},"level":{"enum":["none","note","warning","error"]},"kind":{"enum":["pass","open","informational","notApplicable","review","fail"]},"locations":{"type":"array","items":{"type":"object"}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
let data0 = data.message;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate83.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.text === undefined) && (missing1 = "text")){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.id === undefined) && (missing2 = "id")){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate83.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleId !== undefined){
const _errs6 = errors;
if(typeof data.ruleId !== "string"){
validate83.errors = [{instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs8 = errors;
if(!((((data2 === "none") || (data2 === "note")) || (data2 === "warning")) || (data2 === "error"))){
validate83.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema42.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs9 = errors;
if(!((((((data3 === "pass") || (data3 === "open")) || (data3 === "informational")) || (data3 === "notApplicable")) || (data3 === "review")) || (data3 === "fail"))){
validate83.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locations !== undefined){
let data4 = data.locations;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate83.errors = [{instancePath:instancePath+"/locations/" + i0,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"message":true,"ruleId":true,"level":true,"kind":true,"locations":true},"dynamicProps":false,"dynamicItems":false};

const v16 = validate84;
const schema43 = {"type":"object","required":[],"properties":{"Results":{"type":"array","items":{"type":"object","required":["Target"],"properties":{"Target":{"type":"string"},"Vulnerabilities":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/vulnerability"}}]}}}}},"$defs":{"vulnerability":{"type":"object","required":["VulnerabilityID","PkgName"],"properties":{"VulnerabilityID":{"type":"string","minLength":1},"PkgName":{"type":"string","minLength":1},"InstalledVersion":{"type":"string"},"Severity":{"enum":["UNKNOWN","LOW","MEDIUM","HIGH","CRITICAL"]}}}}};
const schema44 = {"type":"object","required":["VulnerabilityID","PkgName"],"properties":{"VulnerabilityID":{"type":"string","minLength":1},"PkgName":{"type":"string","minLength":1},"InstalledVersion":{"type":"string"},"Severity":{"enum":["UNKNOWN","LOW","MEDIUM","HIGH","CRITICAL"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.VulnerabilityID === undefined) && (missing0 = "VulnerabilityID")) || ((data.PkgName === undefined) && (missing0 = "PkgName"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.VulnerabilityID !== undefined){
let data0 = data.VulnerabilityID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate85.errors = [{instancePath:instancePath+"/VulnerabilityID",schemaPath:"#/properties/VulnerabilityID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/VulnerabilityID",schemaPath:"#/properties/VulnerabilityID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PkgName !== undefined){
let data1 = data.PkgName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate85.errors = [{instancePath:instancePath+"/PkgName",schemaPath:"#/properties/PkgName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/PkgName",schemaPath:"#/properties/PkgName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InstalledVersion !== undefined){
const _errs5 = errors;
if(typeof data.InstalledVersion !== "string"){
validate85.errors = [{instancePath:instancePath+"/InstalledVersion",schemaPath:"#/properties/InstalledVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Severity !== undefined){
let data3 = data.Severity;
const _errs7 = errors;
if(!(((((data3 === "UNKNOWN") || (data3 === "LOW")) || (data3 === "MEDIUM")) || (data3 === "HIGH")) || (data3 === "CRITICAL"))){
validate85.errors = [{instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/enum",keyword:"enum",params:{allowedValues: schema44.properties.Severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"VulnerabilityID":true,"PkgName":true,"InstalledVersion":true,"Severity":true},"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Results !== undefined){
let data0 = data.Results;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.Target === undefined) && (missing0 = "Target")){
validate84.errors = [{instancePath:instancePath+"/Results/" + i0,schemaPath:"#/properties/Results/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.Target !== undefined){
const _errs5 = errors;
if(typeof data1.Target !== "string"){
validate84.errors = [{instancePath:instancePath+"/Results/" + i0+"/Target",schemaPath:"#/properties/Results/items/properties/Target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Vulnerabilities !== undefined){
let data3 = data1.Vulnerabilities;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/Results/" + i0+"/Vulnerabilities",schemaPath:"#/properties/Results/items/properties/Vulnerabilities/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate85(data3[i1], {instancePath:instancePath+"/Results/" + i0+"/Vulnerabilities/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/Results/" + i0+"/Vulnerabilities",schemaPath:"#/properties/Results/items/properties/Vulnerabilities/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err2 = {instancePath:instancePath+"/Results/" + i0+"/Vulnerabilities",schemaPath:"#/properties/Results/items/properties/Vulnerabilities/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/Results/" + i0,schemaPath:"#/properties/Results/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/Results",schemaPath:"#/properties/Results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"Results":true},"dynamicProps":false,"dynamicItems":false};

const v17 = validate87;
const schema45 = {"type":"object","required":["VulnerabilityID","PkgName"],"properties":{"VulnerabilityID":{"type":"string","minLength":1},"PkgName":{"type":"string","minLength":1},"InstalledVersion":{"type":"string"},"Severity":{"enum":["UNKNOWN","LOW","MEDIUM","HIGH","CRITICAL"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.VulnerabilityID === undefined) && (missing0 = "VulnerabilityID")) || ((data.PkgName === undefined) && (missing0 = "PkgName"))){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.VulnerabilityID !== undefined){
let data0 = data.VulnerabilityID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate87.errors = [{instancePath:instancePath+"/VulnerabilityID",schemaPath:"#/properties/VulnerabilityID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/VulnerabilityID",schemaPath:"#/properties/VulnerabilityID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PkgName !== undefined){
let data1 = data.PkgName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate87.errors = [{instancePath:instancePath+"/PkgName",schemaPath:"#/properties/PkgName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/PkgName",schemaPath:"#/properties/PkgName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InstalledVersion !== undefined){
const _errs5 = errors;
if(typeof data.InstalledVersion !== "string"){
validate87.errors = [{instancePath:instancePath+"/InstalledVersion",schemaPath:"#/properties/InstalledVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Severity !== undefined){
let data3 = data.Severity;
const _errs7 = errors;
if(!(((((data3 === "UNKNOWN") || (data3 === "LOW")) || (data3 === "MEDIUM")) || (data3 === "HIGH")) || (data3 === "CRITICAL"))){
validate87.errors = [{instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/enum",keyword:"enum",params:{allowedValues: schema45.properties.Severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"VulnerabilityID":true,"PkgName":true,"InstalledVersion":true,"Severity":true},"dynamicProps":false,"dynamicItems":false};

const v18 = validate88;
const schema46 = {"type":"object","required":["matches"],"properties":{"matches":{"type":"array","items":{"$ref":"#/$defs/match"}}},"$defs":{"match":{"type":"object","required":["vulnerability","artifact"],"properties":{"vulnerability":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1}}},"artifact":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string"}}}}}}};
const schema47 = {"type":"object","required":["vulnerability","artifact"],"properties":{"vulnerability":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1}}},"artifact":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string"}}}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.artifact === undefined) && (missing0 = "artifact"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.vulnerability !== undefined){
let data0 = data.vulnerability;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.id === undefined) && (missing1 = "id")){
validate89.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate89.errors = [{instancePath:instancePath+"/vulnerability/id",schemaPath:"#/properties/vulnerability/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/vulnerability/id",schemaPath:"#/properties/vulnerability/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
let data2 = data.artifact;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.name === undefined) && (missing2 = "name")) || ((data2.version === undefined) && (missing2 = "version"))){
validate89.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.name !== undefined){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate89.errors = [{instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.version !== undefined){
const _errs9 = errors;
if(typeof data2.version !== "string"){
validate89.errors = [{instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"vulnerability":true,"artifact":true},"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.matches === undefined) && (missing0 = "matches")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.matches !== undefined){
let data0 = data.matches;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate89(data0[i0], {instancePath:instancePath+"/matches/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"matches":true},"dynamicProps":false,"dynamicItems":false};

const v19 = validate91;
const schema48 = {"type":"object","required":["vulnerability","artifact"],"properties":{"vulnerability":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1}}},"artifact":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string"}}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.artifact === undefined) && (missing0 = "artifact"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.vulnerability !== undefined){
let data0 = data.vulnerability;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.id === undefined) && (missing1 = "id")){
validate91.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate91.errors = [{instancePath:instancePath+"/vulnerability/id",schemaPath:"#/properties/vulnerability/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/vulnerability/id",schemaPath:"#/properties/vulnerability/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
let data2 = data.artifact;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.name === undefined) && (missing2 = "name")) || ((data2.version === undefined) && (missing2 = "version"))){
validate91.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.name !== undefined){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate91.errors = [{instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.version !== undefined){
const _errs9 = errors;
if(typeof data2.version !== "string"){
validate91.errors = [{instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"vulnerability":true,"artifact":true},"dynamicProps":false,"dynamicItems":false};

const v20 = validate92;
const schema49 = {"type":"object","required":["@id","author","timestamp","version","statements"],"properties":{"@id":{"type":"string","minLength":1},"author":{"type":"string","minLength":1},"timestamp":{"type":"string","format":"date-time"},"version":{"anyOf":[{"type":"integer","minimum":1},{"type":"string","minLength":1}]},"statements":{"type":"array","items":{"$ref":"#/$defs/statement"},"minItems":1}},"$defs":{"statement":{"type":"object","required":["vulnerability","status"],"properties":{"vulnerability":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}},{"type":"object","required":["@id"],"properties":{"@id":{"type":"string","minLength":1}}}]},"status":{"enum":["not_affected","affected","fixed","under_investigation"]},"products":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]}}},"allOf":[{"if":{"properties":{"status":{"const":"not_affected"}}},"then":{"anyOf":[{"required":["justification"]},{"required":["impact_statement"]}]}},{"if":{"properties":{"status":{"const":"affected"}}},"then":{"required":["action_statement"]}}]}}};
const schema50 = {"type":"object","required":["vulnerability","status"],"properties":{"vulnerability":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}},{"type":"object","required":["@id"],"properties":{"@id":{"type":"string","minLength":1}}}]},"status":{"enum":["not_affected","affected","fixed","under_investigation"]},"products":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]}}},"allOf":[{"if":{"properties":{"status":{"const":"not_affected"}}},"then":{"anyOf":[{"required":["justification"]},{"required":["impact_statement"]}]}},{"if":{"properties":{"status":{"const":"affected"}}},"then":{"required":["action_statement"]}}]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("not_affected" !== data.status){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.justification === undefined) && (missing0 = "justification")){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.impact_statement === undefined) && (missing1 = "impact_statement")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate93.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate93.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs9 = errors;
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("affected" !== data.status){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.action_statement === undefined) && (missing2 = "action_statement")){
validate93.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
}
var _valid2 = _errs13 === errors;
valid4 = _valid2;
}
if(!valid4){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate93.errors = vErrors;
return false;
}
var valid0 = _errs9 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.vulnerability === undefined) && (missing3 = "vulnerability")) || ((data.status === undefined) && (missing3 = "status"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.vulnerability !== undefined){
let data2 = data.vulnerability;
const _errs14 = errors;
const _errs15 = errors;
let valid7 = false;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs16 === errors;
valid7 = valid7 || _valid3;
const _errs18 = errors;
if(errors === _errs18){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.name === undefined) && (missing4 = "name")){
const err9 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data2.name !== undefined){
let data3 = data2.name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/vulnerability/name",schemaPath:"#/properties/vulnerability/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/vulnerability/name",schemaPath:"#/properties/vulnerability/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid3 = _errs18 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
var props0 = {};
props0.name = true;
}
const _errs22 = errors;
if(errors === _errs22){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2["@id"] === undefined) && (missing5 = "@id")){
const err13 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data2["@id"] !== undefined){
let data4 = data2["@id"];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/vulnerability/@id",schemaPath:"#/properties/vulnerability/anyOf/2/properties/%40id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/vulnerability/@id",schemaPath:"#/properties/vulnerability/anyOf/2/properties/%40id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = props0 || {};
props0["@id"] = true;
}
}
if(!valid7){
const err17 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate93.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.status !== undefined){
let data5 = data.status;
const _errs26 = errors;
if(!((((data5 === "not_affected") || (data5 === "affected")) || (data5 === "fixed")) || (data5 === "under_investigation"))){
validate93.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema50.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.products !== undefined){
let data6 = data.products;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data6)){
var valid10 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs29 = errors;
const _errs30 = errors;
let valid11 = false;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err18 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid11 = valid11 || _valid4;
const _errs33 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err20 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err21 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate93.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"vulnerability":true,"status":true,"products":true},"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data["@id"] === undefined) && (missing0 = "@id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.statements === undefined) && (missing0 = "statements"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@id"] !== undefined){
let data0 = data["@id"];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate92.errors = [{instancePath:instancePath+"/@id",schemaPath:"#/properties/%40id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/@id",schemaPath:"#/properties/%40id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data1 = data.author;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate92.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate92.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs9){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate92.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statements !== undefined){
let data4 = data.statements;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length < 1){
validate92.errors = [{instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate93(data4[i0], {instancePath:instancePath+"/statements/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"@id":true,"author":true,"timestamp":true,"version":true,"statements":true},"dynamicProps":false,"dynamicItems":false};

const v21 = validate95;
const schema51 = {"type":"object","required":["vulnerability","status"],"properties":{"vulnerability":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}},{"type":"object","required":["@id"],"properties":{"@id":{"type":"string","minLength":1}}}]},"status":{"enum":["not_affected","affected","fixed","under_investigation"]},"products":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]}}},"allOf":[{"if":{"properties":{"status":{"const":"not_affected"}}},"then":{"anyOf":[{"required":["justification"]},{"required":["impact_statement"]}]}},{"if":{"properties":{"status":{"const":"affected"}}},"then":{"required":["action_statement"]}}]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("not_affected" !== data.status){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.justification === undefined) && (missing0 = "justification")){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.impact_statement === undefined) && (missing1 = "impact_statement")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate95.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate95.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs9 = errors;
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("affected" !== data.status){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.action_statement === undefined) && (missing2 = "action_statement")){
validate95.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
}
var _valid2 = _errs13 === errors;
valid4 = _valid2;
}
if(!valid4){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate95.errors = vErrors;
return false;
}
var valid0 = _errs9 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.vulnerability === undefined) && (missing3 = "vulnerability")) || ((data.status === undefined) && (missing3 = "status"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.vulnerability !== undefined){
let data2 = data.vulnerability;
const _errs14 = errors;
const _errs15 = errors;
let valid7 = false;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs16 === errors;
valid7 = valid7 || _valid3;
const _errs18 = errors;
if(errors === _errs18){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.name === undefined) && (missing4 = "name")){
const err9 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data2.name !== undefined){
let data3 = data2.name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/vulnerability/name",schemaPath:"#/properties/vulnerability/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/vulnerability/name",schemaPath:"#/properties/vulnerability/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid3 = _errs18 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
var props0 = {};
props0.name = true;
}
const _errs22 = errors;
if(errors === _errs22){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2["@id"] === undefined) && (missing5 = "@id")){
const err13 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data2["@id"] !== undefined){
let data4 = data2["@id"];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/vulnerability/@id",schemaPath:"#/properties/vulnerability/anyOf/2/properties/%40id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/vulnerability/@id",schemaPath:"#/properties/vulnerability/anyOf/2/properties/%40id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = props0 || {};
props0["@id"] = true;
}
}
if(!valid7){
const err17 = {instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate95.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.status !== undefined){
let data5 = data.status;
const _errs26 = errors;
if(!((((data5 === "not_affected") || (data5 === "affected")) || (data5 === "fixed")) || (data5 === "under_investigation"))){
validate95.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.products !== undefined){
let data6 = data.products;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data6)){
var valid10 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs29 = errors;
const _errs30 = errors;
let valid11 = false;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err18 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid11 = valid11 || _valid4;
const _errs33 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err20 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err21 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate95.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"vulnerability":true,"status":true,"products":true},"dynamicProps":false,"dynamicItems":false};

const v22 = validate96;
const schema52 = {"type":"object","required":["document"],"properties":{"document":{"type":"object","required":["category","csaf_version","title","publisher","tracking"],"properties":{"category":{"type":"string","minLength":1},"csaf_version":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"publisher":{"type":"object","required":["category","name","namespace"],"properties":{"category":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"namespace":{"type":"string","minLength":1}}},"tracking":{"type":"object","required":["id","version","status","initial_release_date","current_release_date","revision_history"],"properties":{"id":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"status":{"enum":["draft","interim","final"]},"initial_release_date":{"type":"string","format":"date-time"},"current_release_date":{"type":"string","format":"date-time"},"revision_history":{"type":"array","items":{"type":"object","required":["date","number","summary"],"properties":{"date":{"type":"string","format":"date-time"},"number":{"type":"string","minLength":1},"summary":{"type":"string","minLength":1}}},"minItems":1}}}}},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/vulnerability"}}},"$defs":{"vulnerability":{"type":"object","minProperties":1}}};
const schema53 = {"type":"object","minProperties":1};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate97.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.document === undefined) && (missing0 = "document")){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.document !== undefined){
let data0 = data.document;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.category === undefined) && (missing1 = "category")) || ((data0.csaf_version === undefined) && (missing1 = "csaf_version"))) || ((data0.title === undefined) && (missing1 = "title"))) || ((data0.publisher === undefined) && (missing1 = "publisher"))) || ((data0.tracking === undefined) && (missing1 = "tracking"))){
validate96.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.category !== undefined){
let data1 = data0.category;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate96.errors = [{instancePath:instancePath+"/document/category",schemaPath:"#/properties/document/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/category",schemaPath:"#/properties/document/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.csaf_version !== undefined){
let data2 = data0.csaf_version;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate96.errors = [{instancePath:instancePath+"/document/csaf_version",schemaPath:"#/properties/document/properties/csaf_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/csaf_version",schemaPath:"#/properties/document/properties/csaf_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.title !== undefined){
let data3 = data0.title;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate96.errors = [{instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.publisher !== undefined){
let data4 = data0.publisher;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((((data4.category === undefined) && (missing2 = "category")) || ((data4.name === undefined) && (missing2 = "name"))) || ((data4.namespace === undefined) && (missing2 = "namespace"))){
validate96.errors = [{instancePath:instancePath+"/document/publisher",schemaPath:"#/properties/document/properties/publisher/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.category !== undefined){
let data5 = data4.category;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func3(data5) < 1){
validate96.errors = [{instancePath:instancePath+"/document/publisher/category",schemaPath:"#/properties/document/properties/publisher/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/publisher/category",schemaPath:"#/properties/document/properties/publisher/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func3(data6) < 1){
validate96.errors = [{instancePath:instancePath+"/document/publisher/name",schemaPath:"#/properties/document/properties/publisher/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/publisher/name",schemaPath:"#/properties/document/properties/publisher/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.namespace !== undefined){
let data7 = data4.namespace;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func3(data7) < 1){
validate96.errors = [{instancePath:instancePath+"/document/publisher/namespace",schemaPath:"#/properties/document/properties/publisher/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/publisher/namespace",schemaPath:"#/properties/document/properties/publisher/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/publisher",schemaPath:"#/properties/document/properties/publisher/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tracking !== undefined){
let data8 = data0.tracking;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((((((data8.id === undefined) && (missing3 = "id")) || ((data8.version === undefined) && (missing3 = "version"))) || ((data8.status === undefined) && (missing3 = "status"))) || ((data8.initial_release_date === undefined) && (missing3 = "initial_release_date"))) || ((data8.current_release_date === undefined) && (missing3 = "current_release_date"))) || ((data8.revision_history === undefined) && (missing3 = "revision_history"))){
validate96.errors = [{instancePath:instancePath+"/document/tracking",schemaPath:"#/properties/document/properties/tracking/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data8.id !== undefined){
let data9 = data8.id;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func3(data9) < 1){
validate96.errors = [{instancePath:instancePath+"/document/tracking/id",schemaPath:"#/properties/document/properties/tracking/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/id",schemaPath:"#/properties/document/properties/tracking/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.version !== undefined){
let data10 = data8.version;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func3(data10) < 1){
validate96.errors = [{instancePath:instancePath+"/document/tracking/version",schemaPath:"#/properties/document/properties/tracking/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/version",schemaPath:"#/properties/document/properties/tracking/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.status !== undefined){
let data11 = data8.status;
const _errs23 = errors;
if(!(((data11 === "draft") || (data11 === "interim")) || (data11 === "final"))){
validate96.errors = [{instancePath:instancePath+"/document/tracking/status",schemaPath:"#/properties/document/properties/tracking/properties/status/enum",keyword:"enum",params:{allowedValues: schema52.properties.document.properties.tracking.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.initial_release_date !== undefined){
let data12 = data8.initial_release_date;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate96.errors = [{instancePath:instancePath+"/document/tracking/initial_release_date",schemaPath:"#/properties/document/properties/tracking/properties/initial_release_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/initial_release_date",schemaPath:"#/properties/document/properties/tracking/properties/initial_release_date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.current_release_date !== undefined){
let data13 = data8.current_release_date;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
validate96.errors = [{instancePath:instancePath+"/document/tracking/current_release_date",schemaPath:"#/properties/document/properties/tracking/properties/current_release_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/current_release_date",schemaPath:"#/properties/document/properties/tracking/properties/current_release_date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.revision_history !== undefined){
let data14 = data8.revision_history;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data14)){
if(data14.length < 1){
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs30 = errors;
if(errors === _errs30){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((((data15.date === undefined) && (missing4 = "date")) || ((data15.number === undefined) && (missing4 = "number"))) || ((data15.summary === undefined) && (missing4 = "summary"))){
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0,schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data15.date !== undefined){
let data16 = data15.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/date",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/date",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.number !== undefined){
let data17 = data15.number;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data17 === "string"){
if(func3(data17) < 1){
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/number",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/number",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.summary !== undefined){
let data18 = data15.summary;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data18 === "string"){
if(func3(data18) < 1){
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/summary",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0+"/summary",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history/" + i0,schemaPath:"#/properties/document/properties/tracking/properties/revision_history/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking/revision_history",schemaPath:"#/properties/document/properties/tracking/properties/revision_history/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document/tracking",schemaPath:"#/properties/document/properties/tracking/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data19 = data.vulnerabilities;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data19)){
var valid6 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
const _errs40 = errors;
if(!(validate97(data19[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"document":true,"vulnerabilities":true},"dynamicProps":false,"dynamicItems":false};

const v23 = validate99;
const schema54 = {"type":"object","minProperties":1};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate99.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


/***/ })

};
