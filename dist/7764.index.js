export const id = 7764;
export const ids = [7764];
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

/***/ 57764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v0: () => (/* binding */ v0)
/* harmony export */ });
/* harmony import */ var _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56029);

"use strict";
const v0 = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.6.schema.json","type":"object","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","enum":["CycloneDX"]},"specVersion":{"type":"string"},"serialNumber":{"type":"string","pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","minimum":1},"metadata":{"$ref":"#/definitions/metadata"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"dependencies":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"compositions":{"type":"array","items":{"$ref":"#/definitions/compositions"},"uniqueItems":true},"vulnerabilities":{"type":"array","items":{"$ref":"#/definitions/vulnerability"},"uniqueItems":true},"annotations":{"type":"array","items":{"$ref":"#/definitions/annotations"},"uniqueItems":true},"formulation":{"type":"array","items":{"$ref":"#/definitions/formula"},"uniqueItems":true},"declarations":{"type":"object","additionalProperties":false,"properties":{"assessors":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"thirdParty":{"type":"boolean"},"organization":{"$ref":"#/definitions/organizationalEntity"}}}},"attestations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"summary":{"type":"string"},"assessor":{"$ref":"#/definitions/refLinkType"},"map":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"requirement":{"$ref":"#/definitions/refLinkType"},"claims":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"counterClaims":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"conformance":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}},"confidence":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1},"rationale":{"type":"string"}}}}}},"signature":{"$ref":"#/definitions/signature"}}}},"claims":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"target":{"$ref":"#/definitions/refLinkType"},"predicate":{"type":"string"},"mitigationStrategies":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"reasoning":{"type":"string"},"evidence":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"counterEvidence":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"propertyName":{"type":"string"},"description":{"type":"string"},"data":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"governance":{"$ref":"#/definitions/dataGovernance"}}}},"created":{"type":"string","format":"date-time"},"expires":{"type":"string","format":"date-time"},"author":{"$ref":"#/definitions/organizationalContact"},"reviewer":{"$ref":"#/definitions/organizationalContact"},"signature":{"$ref":"#/definitions/signature"}}}},"targets":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"#/definitions/organizationalEntity"}},"components":{"type":"array","items":{"$ref":"#/definitions/component"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"}}}},"affirmation":{"type":"object","additionalProperties":false,"properties":{"statement":{"type":"string"},"signatories":{"type":"array","items":{"type":"object","additionalProperties":false,"oneOf":[{"required":["signature"]},{"required":["externalReference","organization"]}],"properties":{"name":{"type":"string"},"role":{"type":"string"},"signature":{"$ref":"#/definitions/signature"},"organization":{"$ref":"#/definitions/organizationalEntity"},"externalReference":{"$ref":"#/definitions/externalReference"}}}},"signature":{"$ref":"#/definitions/signature"}}},"signature":{"$ref":"#/definitions/signature"}}},"definitions":{"type":"object","additionalProperties":false,"properties":{"standards":{"type":"array","items":{"$ref":"#/definitions/standard"}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/definitions/signature"}},"definitions":{"refType":{"type":"string","minLength":1},"refLinkType":{"$ref":"#/definitions/refType"},"bomLinkDocumentType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},"bomLinkElementType":{"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},"bomLink":{"anyOf":[{"$ref":"#/definitions/bomLinkDocumentType"},{"$ref":"#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"tool":{"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"organizationalEntity":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"#/definitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}},"component":{"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}},"swid":{"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"attachment":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}},"hash":{"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPSHOT.schema.json"},"name":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"licenseAcknowledgementEnumeration":{"type":"string","enum":["declared","concluded"]},"licenseChoice":{"type":"array","oneOf":[{"type":"array","items":{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/license"}}}},{"type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType"}}}]}]},"commit":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"#/definitions/identifiableAction"},"committer":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"string"}}},"patch":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}}}},"diff":{"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}},"issue":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}},"identifiableAction":{"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}},"externalReference":{"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}}}},"dependency":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}}}},"service":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}},"serviceData":{"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirection"},"classification":{"$ref":"#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"]},"copyright":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}},"componentEvidence":{"type":"object","additionalProperties":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{"$ref":"#/definitions/componentIdentityEvidence"}},{"$ref":"#/definitions/componentIdentityEvidence"}]},"occurrences":{"type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"location":{"type":"string"},"line":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0},"symbol":{"type":"string"},"additionalContext":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"#/definitions/copyright"}}}},"compositions":{"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"aggregate":{"$ref":"#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"#/definitions/signature"}}},"aggregateType":{"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},"property":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"},"releaseType":{"type":"string"},"note":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType"},"text":{"$ref":"#/definitions/attachment"}}},"releaseNotes":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"advisory":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"cwe":{"type":"integer","minimum":1},"severity":{"type":"string","enum":["critical","high","medium","low","info","none","unknown"]},"scoreMethod":{"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},"impactAnalysisState":{"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},"impactAnalysisJustification":{"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},"rating":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"#/definitions/severity"},"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}},"vulnerabilitySource":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}},"vulnerability":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/definitions/version"},"range":{"$ref":"#/definitions/versionRange"},"status":{"$ref":"#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"affectedStatus":{"type":"string","enum":["affected","unaffected","unknown"]},"version":{"type":"string","maxLength":1024},"versionRange":{"type":"string","minLength":1,"maxLength":4096},"range":{"$ref":"#/definitions/versionRange"},"annotations":{"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"},"component":{"$ref":"#/definitions/component"},"service":{"$ref":"#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"#/definitions/signature"}}},"modelCard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"contact":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"#/definitions/graphic"}}}},"graphic":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"#/definitions/attachment"}}},"performanceMetric":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}},"risk":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"fairnessAssessment":{"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}},"dataClassification":{"type":"string"},"environmentalConsiderations":{"type":"object","additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"energyConsumption":{"type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"energyMeasure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}},"co2Measure":{"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}},"energyProvider":{"type":"object","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}},"postalAddress":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"country":{"type":"string"},"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"type":"string"}}},"formula":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"workflow":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"task":{"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"step":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"workspace":{"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"volume":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"]},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"trigger":{"type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"event":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"data":{"$ref":"#/definitions/attachment"},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"inputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"data":{"$ref":"#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"resourceReferenceChoice":{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},"condition":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"type":"string"}}},"componentIdentityEvidence":{"type":"object","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}}}},"standard":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"type":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"#/definitions/refLinkType"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}},"signature":{"$ref":"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"},"cryptoProperties":{"type":"object","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"string"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$ref":"#/definitions/securedBy"}}},"protocolProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray"},"prf":{"$ref":"#/definitions/cryptoRefArray"},"integ":{"$ref":"#/definitions/cryptoRefArray"},"ke":{"$ref":"#/definitions/cryptoRefArray"},"esn":{"type":"boolean"},"auth":{"$ref":"#/definitions/cryptoRefArray"}}},"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray"}}},"oid":{"type":"string"}}},"cipherSuite":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"#/definitions/refType"}},"identifiers":{"type":"array","items":{"type":"string"}}}},"cryptoRefArray":{"type":"array","items":{"$ref":"#/definitions/refType"}},"securedBy":{"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$ref":"#/definitions/refType"}}},"tags":{"type":"array","items":{"type":"string"}}}};
const func3 = Object.prototype.hasOwnProperty;
const func0 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .areUnique */ .cK;
const pattern0 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema7 = {"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"lifecycles":{"type":"array","items":{"type":"object","oneOf":[{"required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","enum":["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{"required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"}}}]}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"$ref":"#/definitions/component"},"manufacture":{"$ref":"#/definitions/organizationalEntity"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"licenses":{"$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const formats0 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx["date-time"];
const schema8 = {"type":"object","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{"type":"string","pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType"},"supplier":{"$ref":"#/definitions/organizationalEntity"},"manufacturer":{"$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}},"author":{"type":"string"},"publisher":{"type":"string"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"string"},"cpe":{"type":"string"},"purl":{"type":"string"},"omniborId":{"type":"array","items":{"type":"string"}},"swhid":{"type":"array","items":{"type":"string"}},"swid":{"$ref":"#/definitions/swid"},"modified":{"type":"boolean"},"pedigree":{"type":"object","additionalProperties":false,"properties":{"ancestors":{"type":"array","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string"}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"evidence":{"$ref":"#/definitions/componentEvidence"},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"modelCard":{"$ref":"#/definitions/modelCard"},"data":{"type":"array","items":{"$ref":"#/definitions/componentData"}},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}};
const pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
const schema9 = {"type":"string","minLength":1};
const func6 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .ucs2length */ .KE;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func6(data) < 1){
validate24.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"address":{"$ref":"#/definitions/postalAddress"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"}},"contact":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}};
const schema11 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"country":{"type":"string"},"region":{"type":"string"},"locality":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"streetAddress":{"type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "bom-ref") || (key0 === "country")) || (key0 === "region")) || (key0 === "locality")) || (key0 === "postOfficeBoxNumber")) || (key0 === "postalCode")) || (key0 === "streetAddress"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs3 = errors;
if(typeof data.country !== "string"){
validate28.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs5 = errors;
if(typeof data.region !== "string"){
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locality !== undefined){
const _errs7 = errors;
if(typeof data.locality !== "string"){
validate28.errors = [{instancePath:instancePath+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postOfficeBoxNumber !== undefined){
const _errs9 = errors;
if(typeof data.postOfficeBoxNumber !== "string"){
validate28.errors = [{instancePath:instancePath+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postalCode !== undefined){
const _errs11 = errors;
if(typeof data.postalCode !== "string"){
validate28.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streetAddress !== undefined){
const _errs13 = errors;
if(typeof data.streetAddress !== "string"){
validate28.errors = [{instancePath:instancePath+"/streetAddress",schemaPath:"#/properties/streetAddress/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"},"phone":{"type":"string"}}};
const formats4 = /^[^\s@]+@[^\s@]+$/u;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "bom-ref") || (key0 === "name")) || (key0 === "email")) || (key0 === "phone"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4.test(data2))){
validate31.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "idn-email"},message:"must match format \""+"idn-email"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.phone !== undefined){
const _errs7 = errors;
if(typeof data.phone !== "string"){
validate31.errors = [{instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const formats2 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx["iri-reference"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "name")) || (key0 === "address")) || (key0 === "url")) || (key0 === "contact"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs5 = errors;
if(!(validate28(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data4 === "string"){
if(!(formats2(data4))){
validate26.errors = [{instancePath:instancePath+"/url/" + i0,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/url/" + i0,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
let data5 = data.contact;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate31(data5[i1], {instancePath:instancePath+"/contact/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","maxLength":1024};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func6(data) > 1024){
validate37.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}};
const schema15 = {"type":"string","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((data === "MD5") || (data === "SHA-1")) || (data === "SHA-256")) || (data === "SHA-384")) || (data === "SHA-512")) || (data === "SHA3-256")) || (data === "SHA3-384")) || (data === "SHA3-512")) || (data === "BLAKE2b-256")) || (data === "BLAKE2b-384")) || (data === "BLAKE2b-512")) || (data === "BLAKE3"))){
validate40.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"};
const pattern2 = new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate42.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},message:"must match pattern \""+"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.alg === undefined) && (missing0 = "alg")) || ((data.content === undefined) && (missing0 = "content"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "alg") || (key0 === "content"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.alg !== undefined){
const _errs2 = errors;
if(!(validate40(data.alg, {instancePath:instancePath+"/alg",parentData:data,parentDataProperty:"alg",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate42(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"array","oneOf":[{"type":"array","items":{"type":"object","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/license"}}}},{"type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType"}}}]}]};
const schema18 = {"type":"object","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"$ref":"spdx.SNAPSHOT.schema.json"},"name":{"type":"string"},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"licensing":{"type":"object","additionalProperties":false,"properties":{"altIds":{"type":"array","items":{"type":"string"}},"licensor":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string"},"licenseTypes":{"type":"array","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},"lastRenewal":{"type":"string","format":"date-time"},"expiration":{"type":"string","format":"date-time"}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema19 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/spdx.schema.json","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]};
const func8 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .equal */ .LC;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="http://cyclonedx.org/schema/spdx.schema.json" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
let valid0;
valid0 = false;
for(const v0 of schema19.enum){
if(func8(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
validate48.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","enum":["declared","concluded"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "declared") || (data === "concluded"))){
validate50.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string"},"encoding":{"type":"string","enum":["base64"]},"content":{"type":"string"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "contentType") || (key0 === "encoding")) || (key0 === "content"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.contentType !== undefined){
const _errs2 = errors;
if(typeof data.contentType !== "string"){
validate52.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
let data1 = data.encoding;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate52.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "base64")){
validate52.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema21.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs6 = errors;
if(typeof data.content !== "string"){
validate52.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate60.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs4 = errors;
if(typeof data.value !== "string"){
validate60.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
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


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
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
if((data.name === undefined) && (missing1 = "name")){
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
validate46.errors = vErrors;
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
const _errs4 = errors;
for(const key0 in data){
if(!((((((((key0 === "bom-ref") || (key0 === "id")) || (key0 === "name")) || (key0 === "acknowledgement")) || (key0 === "text")) || (key0 === "url")) || (key0 === "licensing")) || (key0 === "properties"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["bom-ref"] !== undefined){
const _errs5 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.id !== undefined){
const _errs6 = errors;
if(!(validate48(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.acknowledgement !== undefined){
const _errs9 = errors;
if(!(validate50(data.acknowledgement, {instancePath:instancePath+"/acknowledgement",parentData:data,parentDataProperty:"acknowledgement",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined){
const _errs10 = errors;
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.url !== undefined){
let data5 = data.url;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2(data5))){
validate46.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.licensing !== undefined){
let data6 = data.licensing;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs15 = errors;
for(const key1 in data6){
if(!((((((((key1 === "altIds") || (key1 === "licensor")) || (key1 === "licensee")) || (key1 === "purchaser")) || (key1 === "purchaseOrder")) || (key1 === "licenseTypes")) || (key1 === "lastRenewal")) || (key1 === "expiration"))){
validate46.errors = [{instancePath:instancePath+"/licensing",schemaPath:"#/properties/licensing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.altIds !== undefined){
let data7 = data6.altIds;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(typeof data7[i0] !== "string"){
validate46.errors = [{instancePath:instancePath+"/licensing/altIds/" + i0,schemaPath:"#/properties/licensing/properties/altIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/altIds",schemaPath:"#/properties/licensing/properties/altIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.licensor !== undefined){
let data9 = data6.licensor;
const _errs20 = errors;
const _errs22 = errors;
let valid4 = false;
let passing1 = null;
const _errs23 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.organization === undefined) && (missing2 = "organization")){
const err3 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.individual === undefined) && (missing3 = "individual")){
const err4 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate46.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs25 = errors;
for(const key2 in data9){
if(!((key2 === "organization") || (key2 === "individual"))){
validate46.errors = [{instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.organization !== undefined){
const _errs26 = errors;
if(!(validate26(data9.organization, {instancePath:instancePath+"/licensing/licensor/organization",parentData:data9,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.individual !== undefined){
const _errs27 = errors;
if(!(validate31(data9.individual, {instancePath:instancePath+"/licensing/licensor/individual",parentData:data9,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.licensee !== undefined){
let data12 = data6.licensee;
const _errs28 = errors;
const _errs30 = errors;
let valid6 = false;
let passing2 = null;
const _errs31 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if((data12.organization === undefined) && (missing4 = "organization")){
const err6 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing5;
if((data12.individual === undefined) && (missing5 = "individual")){
const err7 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
const err8 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate46.errors = vErrors;
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
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs33 = errors;
for(const key3 in data12){
if(!((key3 === "organization") || (key3 === "individual"))){
validate46.errors = [{instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data12.organization !== undefined){
const _errs34 = errors;
if(!(validate26(data12.organization, {instancePath:instancePath+"/licensing/licensee/organization",parentData:data12,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.individual !== undefined){
const _errs35 = errors;
if(!(validate31(data12.individual, {instancePath:instancePath+"/licensing/licensee/individual",parentData:data12,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.purchaser !== undefined){
let data15 = data6.purchaser;
const _errs36 = errors;
const _errs38 = errors;
let valid8 = false;
let passing3 = null;
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing6;
if((data15.organization === undefined) && (missing6 = "organization")){
const err9 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid3 = _errs39 === errors;
if(_valid3){
valid8 = true;
passing3 = 0;
}
const _errs40 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing7;
if((data15.individual === undefined) && (missing7 = "individual")){
const err10 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
if(_valid3 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid8 = true;
passing3 = 1;
}
}
if(!valid8){
const err11 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate46.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs41 = errors;
for(const key4 in data15){
if(!((key4 === "organization") || (key4 === "individual"))){
validate46.errors = [{instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.organization !== undefined){
const _errs42 = errors;
if(!(validate26(data15.organization, {instancePath:instancePath+"/licensing/purchaser/organization",parentData:data15,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.individual !== undefined){
const _errs43 = errors;
if(!(validate31(data15.individual, {instancePath:instancePath+"/licensing/purchaser/individual",parentData:data15,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.purchaseOrder !== undefined){
const _errs44 = errors;
if(typeof data6.purchaseOrder !== "string"){
validate46.errors = [{instancePath:instancePath+"/licensing/purchaseOrder",schemaPath:"#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.licenseTypes !== undefined){
let data19 = data6.licenseTypes;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data19)){
var valid10 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs48 = errors;
if(typeof data20 !== "string"){
validate46.errors = [{instancePath:instancePath+"/licensing/licenseTypes/" + i1,schemaPath:"#/properties/licensing/properties/licenseTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((data20 === "academic") || (data20 === "appliance")) || (data20 === "client-access")) || (data20 === "concurrent-user")) || (data20 === "core-points")) || (data20 === "custom-metric")) || (data20 === "device")) || (data20 === "evaluation")) || (data20 === "named-user")) || (data20 === "node-locked")) || (data20 === "oem")) || (data20 === "perpetual")) || (data20 === "processor-points")) || (data20 === "subscription")) || (data20 === "user")) || (data20 === "other"))){
validate46.errors = [{instancePath:instancePath+"/licensing/licenseTypes/" + i1,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"enum",params:{allowedValues: schema18.properties.licensing.properties.licenseTypes.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs48 === errors;
if(!valid10){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/licenseTypes",schemaPath:"#/properties/licensing/properties/licenseTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs46 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.lastRenewal !== undefined){
let data21 = data6.lastRenewal;
const _errs50 = errors;
if(errors === _errs50){
if(errors === _errs50){
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
validate46.errors = [{instancePath:instancePath+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs50 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.expiration !== undefined){
let data22 = data6.expiration;
const _errs52 = errors;
if(errors === _errs52){
if(errors === _errs52){
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
validate46.errors = [{instancePath:instancePath+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expiration/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expiration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
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
validate46.errors = [{instancePath:instancePath+"/licensing",schemaPath:"#/properties/licensing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.properties !== undefined){
let data23 = data.properties;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data23)){
var valid11 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(!(validate60(data23[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid11 = _errs56 === errors;
if(!valid11){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs54 === errors;
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
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Array.isArray(data))){
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.license === undefined) && (missing0 = "license")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data0){
if(!(key0 === "license")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data0.license !== undefined){
if(!(validate46(data0.license, {instancePath:instancePath+"/" + i0+"/license",parentData:data0,parentDataProperty:"license",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data)){
if(data.length > 1){
const err4 = {instancePath,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.length < 1){
const err5 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const len1 = data.length;
if(!(len1 <= 1)){
const err6 = {instancePath,schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const len2 = data.length;
if(len2 > 0){
let data2 = data[0];
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.expression === undefined) && (missing1 = "expression")){
const err7 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs12 = errors;
for(const key1 in data2){
if(!(((key1 === "expression") || (key1 === "acknowledgement")) || (key1 === "bom-ref"))){
const err8 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data2.expression !== undefined){
const _errs13 = errors;
if(typeof data2.expression !== "string"){
const err9 = {instancePath:instancePath+"/0/expression",schemaPath:"#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.acknowledgement !== undefined){
const _errs15 = errors;
if(!(validate50(data2.acknowledgement, {instancePath:instancePath+"/0/acknowledgement",parentData:data2,parentDataProperty:"acknowledgement",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2["bom-ref"] !== undefined){
const _errs16 = errors;
if(!(validate24(data2["bom-ref"], {instancePath:instancePath+"/0/bom-ref",parentData:data2,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
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
const err12 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate45.errors = vErrors;
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
validate45.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"tagVersion":{"type":"integer"},"patch":{"type":"boolean"},"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tagId === undefined) && (missing0 = "tagId")) || ((data.name === undefined) && (missing0 = "name"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "tagId") || (key0 === "name")) || (key0 === "version")) || (key0 === "tagVersion")) || (key0 === "patch")) || (key0 === "text")) || (key0 === "url"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tagId !== undefined){
const _errs2 = errors;
if(typeof data.tagId !== "string"){
validate66.errors = [{instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate66.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tagVersion !== undefined){
let data3 = data.tagVersion;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate66.errors = [{instancePath:instancePath+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
const _errs10 = errors;
if(typeof data.patch !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs12 = errors;
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data6 = data.url;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate66.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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

const schema24 = {"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"url":{"type":"string","format":"iri-reference"},"author":{"$ref":"#/definitions/identifiableAction"},"committer":{"$ref":"#/definitions/identifiableAction"},"message":{"type":"string"}}};
const schema25 = {"type":"object","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time"},"name":{"type":"string"},"email":{"type":"string","format":"idn-email"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "timestamp") || (key0 === "name")) || (key0 === "email"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate70.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate70.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats4.test(data2))){
validate70.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "idn-email"},message:"must match format \""+"idn-email"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "uid") || (key0 === "url")) || (key0 === "author")) || (key0 === "committer")) || (key0 === "message"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid !== undefined){
const _errs2 = errors;
if(typeof data.uid !== "string"){
validate69.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate69.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs6 = errors;
if(!(validate70(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committer !== undefined){
const _errs7 = errors;
if(!(validate70(data.committer, {instancePath:instancePath+"/committer",parentData:data,parentDataProperty:"committer",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs8 = errors;
if(typeof data.message !== "string"){
validate69.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"]},"diff":{"$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}}}};
const schema27 = {"type":"object","additionalProperties":false,"properties":{"text":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "text") || (key0 === "url"))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate75.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"]},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"source":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"}}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "source")) || (key0 === "references"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate78.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "defect") || (data0 === "enhancement")) || (data0 === "security"))){
validate78.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema28.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate78.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs8 = errors;
if(typeof data.description !== "string"){
validate78.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data4 = data.source;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs12 = errors;
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "url"))){
validate78.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.name !== undefined){
const _errs13 = errors;
if(typeof data4.name !== "string"){
validate78.errors = [{instancePath:instancePath+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.url !== undefined){
let data6 = data4.url;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate78.errors = [{instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.references !== undefined){
let data7 = data.references;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!(formats2(data8))){
validate78.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
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
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "diff")) || (key0 === "resolves"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate74.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "unofficial") || (data0 === "monkey")) || (data0 === "backport")) || (data0 === "cherry-pick"))){
validate74.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diff !== undefined){
const _errs4 = errors;
if(!(validate75(data.diff, {instancePath:instancePath+"/diff",parentData:data,parentDataProperty:"diff",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resolves !== undefined){
let data2 = data.resolves;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate78(data2[i0], {instancePath:instancePath+"/resolves/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLink"}]},"comment":{"type":"string"},"type":{"type":"string","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"]},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}}}};
const schema30 = {"anyOf":[{"$ref":"#/definitions/bomLinkDocumentType"},{"$ref":"#/definitions/bomLinkElementType"}]};
const schema31 = {"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"};
const pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate83.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},message:"must match pattern \""+"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"+"\""}];
return false;
}
else {
if(!(formats2(data))){
validate83.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"};
const pattern4 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate85.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},message:"must match pattern \""+"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"+"\""}];
return false;
}
else {
if(!(formats2(data))){
validate85.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.type === undefined) && (missing0 = "type"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "comment")) || (key0 === "type")) || (key0 === "hashes"))){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err0 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate82(data0, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comment !== undefined){
const _errs7 = errors;
if(typeof data.comment !== "string"){
validate81.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs9 = errors;
if(typeof data2 !== "string"){
validate81.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((data2 === "vcs") || (data2 === "issue-tracker")) || (data2 === "website")) || (data2 === "advisories")) || (data2 === "bom")) || (data2 === "mailing-list")) || (data2 === "social")) || (data2 === "chat")) || (data2 === "documentation")) || (data2 === "support")) || (data2 === "source-distribution")) || (data2 === "distribution")) || (data2 === "distribution-intake")) || (data2 === "license")) || (data2 === "build-meta")) || (data2 === "build-system")) || (data2 === "release-notes")) || (data2 === "security-contact")) || (data2 === "model-card")) || (data2 === "log")) || (data2 === "configuration")) || (data2 === "evidence")) || (data2 === "formulation")) || (data2 === "attestation")) || (data2 === "threat-model")) || (data2 === "adversary-model")) || (data2 === "risk-assessment")) || (data2 === "vulnerability-assertion")) || (data2 === "exploitability-statement")) || (data2 === "pentest-report")) || (data2 === "static-analysis-report")) || (data2 === "dynamic-analysis-report")) || (data2 === "runtime-analysis-report")) || (data2 === "component-analysis-report")) || (data2 === "maturity-report")) || (data2 === "certification-report")) || (data2 === "codified-infrastructure")) || (data2 === "quality-metrics")) || (data2 === "poam")) || (data2 === "electronic-signature")) || (data2 === "digital-signature")) || (data2 === "rfc-9116")) || (data2 === "other"))){
validate81.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashes !== undefined){
let data3 = data.hashes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate39(data3[i0], {instancePath:instancePath+"/hashes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
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

const schema33 = {"type":"object","additionalProperties":false,"properties":{"identity":{"oneOf":[{"type":"array","items":{"$ref":"#/definitions/componentIdentityEvidence"}},{"$ref":"#/definitions/componentIdentityEvidence"}]},"occurrences":{"type":"array","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"location":{"type":"string"},"line":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0},"symbol":{"type":"string"},"additionalContext":{"type":"string"}}}},"callstack":{"type":"object","additionalProperties":false,"properties":{"frames":{"type":"array","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"type":"string"},"module":{"type":"string"},"function":{"type":"string"},"parameters":{"type":"array","items":{"type":"string"}},"line":{"type":"integer"},"column":{"type":"integer"},"fullFilename":{"type":"string"}}}}}},"licenses":{"$ref":"#/definitions/licenseChoice"},"copyright":{"type":"array","items":{"$ref":"#/definitions/copyright"}}}};
const schema34 = {"type":"object","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},"confidence":{"type":"number","minimum":0,"maximum":1},"concludedValue":{"type":"string"},"methods":{"type":"array","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1},"value":{"type":"string"}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func6(data) < 1){
validate92.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "field") || (key0 === "confidence")) || (key0 === "concludedValue")) || (key0 === "methods")) || (key0 === "tools"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate91.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "group") || (data0 === "name")) || (data0 === "version")) || (data0 === "purl")) || (data0 === "cpe")) || (data0 === "omniborId")) || (data0 === "swhid")) || (data0 === "swid")) || (data0 === "hash"))){
validate91.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema34.properties.field.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data1 = data.confidence;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concludedValue !== undefined){
const _errs6 = errors;
if(typeof data.concludedValue !== "string"){
validate91.errors = [{instancePath:instancePath+"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methods !== undefined){
let data3 = data.methods;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.technique === undefined) && (missing1 = "technique")) || ((data4.confidence === undefined) && (missing1 = "confidence"))){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "technique") || (key1 === "confidence")) || (key1 === "value"))){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.technique !== undefined){
let data5 = data4.technique;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data5 === "source-code-analysis") || (data5 === "binary-analysis")) || (data5 === "manifest-analysis")) || (data5 === "ast-fingerprint")) || (data5 === "hash-comparison")) || (data5 === "instrumentation")) || (data5 === "dynamic-analysis")) || (data5 === "filename")) || (data5 === "attestation")) || (data5 === "other"))){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/technique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues: schema34.properties.methods.items.properties.technique.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.confidence !== undefined){
let data6 = data4.confidence;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 == "number"){
if(data6 > 1 || isNaN(data6)){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.value !== undefined){
const _errs17 = errors;
if(typeof data4.value !== "string"){
validate91.errors = [{instancePath:instancePath+"/methods/" + i0+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data8 = data.tools;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(!(validate92(data9, {instancePath:instancePath+"/tools/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs24 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/tools/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err0 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate91.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data8))){
validate91.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
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
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "text")){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
if(typeof data.text !== "string"){
validate99.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
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


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "identity") || (key0 === "occurrences")) || (key0 === "callstack")) || (key0 === "licenses")) || (key0 === "copyright"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.identity !== undefined){
let data0 = data.identity;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate91(data0[i0], {instancePath:instancePath+"/identity/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
const err0 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(validate91(data0, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate90.errors = vErrors;
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
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurrences !== undefined){
let data2 = data.occurrences;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.location === undefined) && (missing0 = "location")){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!((((((key1 === "bom-ref") || (key1 === "location")) || (key1 === "line")) || (key1 === "offset")) || (key1 === "symbol")) || (key1 === "additionalContext"))){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3["bom-ref"] !== undefined){
const _errs13 = errors;
if(!(validate24(data3["bom-ref"], {instancePath:instancePath+"/occurrences/" + i1+"/bom-ref",parentData:data3,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.location !== undefined){
const _errs14 = errors;
if(typeof data3.location !== "string"){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/location",schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.line !== undefined){
let data6 = data3.line;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.offset !== undefined){
let data7 = data3.offset;
const _errs18 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.symbol !== undefined){
const _errs20 = errors;
if(typeof data3.symbol !== "string"){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/symbol",schemaPath:"#/properties/occurrences/items/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.additionalContext !== undefined){
const _errs22 = errors;
if(typeof data3.additionalContext !== "string"){
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
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
validate90.errors = [{instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callstack !== undefined){
let data10 = data.callstack;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs26 = errors;
for(const key2 in data10){
if(!(key2 === "frames")){
validate90.errors = [{instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data10.frames !== undefined){
let data11 = data10.frames;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((data12.module === undefined) && (missing1 = "module")){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data12){
if(!(((((((key3 === "package") || (key3 === "module")) || (key3 === "function")) || (key3 === "parameters")) || (key3 === "line")) || (key3 === "column")) || (key3 === "fullFilename"))){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data12.package !== undefined){
const _errs32 = errors;
if(typeof data12.package !== "string"){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.module !== undefined){
const _errs34 = errors;
if(typeof data12.module !== "string"){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.function !== undefined){
const _errs36 = errors;
if(typeof data12.function !== "string"){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/function",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.parameters !== undefined){
let data16 = data12.parameters;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
var valid8 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs40 = errors;
if(typeof data16[i3] !== "string"){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/parameters/" + i3,schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
if(!valid8){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.line !== undefined){
let data18 = data12.line;
const _errs42 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/line",schemaPath:"#/properties/callstack/properties/frames/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.column !== undefined){
let data19 = data12.column;
const _errs44 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.fullFilename !== undefined){
const _errs46 = errors;
if(typeof data12.fullFilename !== "string"){
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
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
validate90.errors = [{instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs48 = errors;
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copyright !== undefined){
let data22 = data.copyright;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid9 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs51 = errors;
if(!(validate99(data22[i4], {instancePath:instancePath+"/copyright/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType"},"title":{"type":"string"},"featuredImage":{"type":"string","format":"iri-reference"},"socialImage":{"type":"string","format":"iri-reference"},"description":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"aliases":{"type":"array","items":{"type":"string"}},"tags":{"$ref":"#/definitions/tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"}},"notes":{"type":"array","items":{"$ref":"#/definitions/note"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema38 = {"type":"string"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"array","items":{"type":"string"}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate105.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType"},"text":{"$ref":"#/definitions/attachment"}}};
const schema41 = {"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$"};
const pattern5 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate109.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z]{2})(-[A-Z]{2})?$"},message:"must match pattern \""+"^([a-z]{2})(-[A-Z]{2})?$"+"\""}];
return false;
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "locale") || (key0 === "text"))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.locale !== undefined){
const _errs2 = errors;
if(!(validate109(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema37.properties, key0))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate103(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate102.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.featuredImage !== undefined){
let data2 = data.featuredImage;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate102.errors = [{instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.socialImage !== undefined){
let data3 = data.socialImage;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats2(data3))){
validate102.errors = [{instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs9 = errors;
if(typeof data.description !== "string"){
validate102.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data5 = data.timestamp;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate102.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data6 = data.aliases;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate102.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
const _errs17 = errors;
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resolves !== undefined){
let data9 = data.resolves;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate78(data9[i1], {instancePath:instancePath+"/resolves/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data11 = data.notes;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate108(data11[i2], {instancePath:instancePath+"/notes/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data13 = data.properties;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
var valid4 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(!(validate60(data13[i3], {instancePath:instancePath+"/properties/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
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
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"approach":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/componentData"},{"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}],"type":"string"}}}]}},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","items":{"$ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"considerations":{"type":"object","additionalProperties":false,"properties":{"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations"},"fairnessAssessments":{"type":"array","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"type":{"type":"string","enum":["source-code","configuration","dataset","definition","other"]},"name":{"type":"string"},"contents":{"type":"object","additionalProperties":false,"properties":{"attachment":{"$ref":"#/definitions/attachment"},"url":{"type":"string","format":"iri-reference"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"}}};
const schema44 = {"type":"string"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"$ref":"#/definitions/graphic"}}}};
const schema46 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"image":{"$ref":"#/definitions/attachment"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "image"))){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate124.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs4 = errors;
if(!(validate52(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
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
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "description") || (key0 === "collection"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate123.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collection !== undefined){
let data1 = data.collection;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate124(data1[i0], {instancePath:instancePath+"/collection/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"properties":{"custodians":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}}}};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"contact":{"$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.organization === undefined) && (missing0 = "organization")){
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
if((data.contact === undefined) && (missing1 = "contact")){
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
validate129.errors = vErrors;
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
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "organization") || (key0 === "contact"))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.organization !== undefined){
const _errs5 = errors;
if(!(validate26(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.contact !== undefined){
const _errs6 = errors;
if(!(validate31(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "custodians") || (key0 === "stewards")) || (key0 === "owners"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.custodians !== undefined){
let data0 = data.custodians;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate129(data0[i0], {instancePath:instancePath+"/custodians/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stewards !== undefined){
let data2 = data.stewards;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate129(data2[i1], {instancePath:instancePath+"/stewards/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data4 = data.owners;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate129(data4[i2], {instancePath:instancePath+"/owners/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema43.properties, key0))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data1 === "source-code") || (data1 === "configuration")) || (data1 === "dataset")) || (data1 === "definition")) || (data1 === "other"))){
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate117.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contents !== undefined){
let data3 = data.contents;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key1 in data3){
if(!(((key1 === "attachment") || (key1 === "url")) || (key1 === "properties"))){
validate117.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.attachment !== undefined){
const _errs10 = errors;
if(!(validate52(data3.attachment, {instancePath:instancePath+"/contents/attachment",parentData:data3,parentDataProperty:"attachment",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.url !== undefined){
let data5 = data3.url;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2(data5))){
validate117.errors = [{instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data3.properties !== undefined){
let data6 = data3.properties;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate60(data6[i0], {instancePath:instancePath+"/contents/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate117.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classification !== undefined){
const _errs16 = errors;
if(!(validate121(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitiveData !== undefined){
let data9 = data.sensitiveData;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data9[i1] !== "string"){
validate117.errors = [{instancePath:instancePath+"/sensitiveData/" + i1,schemaPath:"#/properties/sensitiveData/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.graphics !== undefined){
const _errs21 = errors;
if(!(validate123(data.graphics, {instancePath:instancePath+"/graphics",parentData:data,parentDataProperty:"graphics",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs22 = errors;
if(typeof data.description !== "string"){
validate117.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.governance !== undefined){
const _errs24 = errors;
if(!(validate128(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
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
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"properties":{"format":{"type":"string"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "format")){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
if(typeof data.format !== "string"){
validate139.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","additionalProperties":false,"properties":{"lowerBound":{"type":"string"},"upperBound":{"type":"string"}}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "value")) || (key0 === "slice")) || (key0 === "confidenceInterval"))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate142.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs4 = errors;
if(typeof data.value !== "string"){
validate142.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slice !== undefined){
const _errs6 = errors;
if(typeof data.slice !== "string"){
validate142.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidenceInterval !== undefined){
let data3 = data.confidenceInterval;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "lowerBound") || (key1 === "upperBound"))){
validate142.errors = [{instancePath:instancePath+"/confidenceInterval",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.lowerBound !== undefined){
const _errs11 = errors;
if(typeof data3.lowerBound !== "string"){
validate142.errors = [{instancePath:instancePath+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.upperBound !== undefined){
const _errs13 = errors;
if(typeof data3.upperBound !== "string"){
validate142.errors = [{instancePath:instancePath+"/confidenceInterval/upperBound",schemaPath:"#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate142.errors = [{instancePath:instancePath+"/confidenceInterval",schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"mitigationStrategy":{"type":"string"}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "mitigationStrategy"))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate145.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigationStrategy !== undefined){
const _errs4 = errors;
if(typeof data.mitigationStrategy !== "string"){
validate145.errors = [{instancePath:instancePath+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"properties":{"energyConsumptions":{"type":"array","items":{"$ref":"#/definitions/energyConsumption"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema53 = {"type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"]},"energyProviders":{"type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{"$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"$ref":"#/definitions/co2Measure"},"co2CostOffset":{"$ref":"#/definitions/co2Measure"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema54 = {"type":"object","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"description":{"type":"string"},"organization":{"type":"object","$ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},"energyProvided":{"$ref":"#/definitions/energyMeasure"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}};
const schema55 = {"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["kWh"]}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) && (missing0 = "value")) || ((data.unit === undefined) && (missing0 = "unit"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
const _errs2 = errors;
if(!(typeof data.value == "number")){
validate152.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data1 = data.unit;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate152.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "kWh")){
validate152.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema55.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.organization === undefined) && (missing0 = "organization")) || ((data.energySource === undefined) && (missing0 = "energySource"))) || ((data.energyProvided === undefined) && (missing0 = "energyProvided"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "description")) || (key0 === "organization")) || (key0 === "energySource")) || (key0 === "energyProvided")) || (key0 === "externalReferences"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs3 = errors;
if(typeof data.description !== "string"){
validate149.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data2 = data.organization;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate149.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
if(!(validate26(data2, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energySource !== undefined){
let data3 = data.energySource;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate149.errors = [{instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data3 === "coal") || (data3 === "oil")) || (data3 === "natural-gas")) || (data3 === "nuclear")) || (data3 === "wind")) || (data3 === "solar")) || (data3 === "geothermal")) || (data3 === "hydropower")) || (data3 === "biofuel")) || (data3 === "unknown")) || (data3 === "other"))){
validate149.errors = [{instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues: schema54.properties.energySource.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energyProvided !== undefined){
const _errs9 = errors;
if(!(validate152(data.energyProvided, {instancePath:instancePath+"/energyProvided",parentData:data,parentDataProperty:"energyProvided",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data5 = data.externalReferences;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate81(data5[i0], {instancePath:instancePath+"/externalReferences/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string","enum":["tCO2eq"]}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) && (missing0 = "value")) || ((data.unit === undefined) && (missing0 = "unit"))){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
validate157.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
const _errs2 = errors;
if(!(typeof data.value == "number")){
validate157.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data1 = data.unit;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate157.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "tCO2eq")){
validate157.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema56.properties.unit.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.activity === undefined) && (missing0 = "activity")) || ((data.energyProviders === undefined) && (missing0 = "energyProviders"))) || ((data.activityEnergyCost === undefined) && (missing0 = "activityEnergyCost"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "activity") || (key0 === "energyProviders")) || (key0 === "activityEnergyCost")) || (key0 === "co2CostEquivalent")) || (key0 === "co2CostOffset")) || (key0 === "properties"))){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.activity !== undefined){
let data0 = data.activity;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate148.errors = [{instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "design") || (data0 === "data-collection")) || (data0 === "data-preparation")) || (data0 === "training")) || (data0 === "fine-tuning")) || (data0 === "validation")) || (data0 === "deployment")) || (data0 === "inference")) || (data0 === "other"))){
validate148.errors = [{instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema53.properties.activity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energyProviders !== undefined){
let data1 = data.energyProviders;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate149(data1[i0], {instancePath:instancePath+"/energyProviders/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activityEnergyCost !== undefined){
const _errs7 = errors;
if(!(validate152(data.activityEnergyCost, {instancePath:instancePath+"/activityEnergyCost",parentData:data,parentDataProperty:"activityEnergyCost",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.co2CostEquivalent !== undefined){
const _errs8 = errors;
if(!(validate157(data.co2CostEquivalent, {instancePath:instancePath+"/co2CostEquivalent",parentData:data,parentDataProperty:"co2CostEquivalent",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.co2CostOffset !== undefined){
const _errs9 = errors;
if(!(validate157(data.co2CostOffset, {instancePath:instancePath+"/co2CostOffset",parentData:data,parentDataProperty:"co2CostOffset",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data6 = data.properties;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate60(data6[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "energyConsumptions") || (key0 === "properties"))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.energyConsumptions !== undefined){
let data0 = data.energyConsumptions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate148(data0[i0], {instancePath:instancePath+"/energyConsumptions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/energyConsumptions",schemaPath:"#/properties/energyConsumptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate60(data2[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "groupAtRisk") || (key0 === "benefits")) || (key0 === "harms")) || (key0 === "mitigationStrategy"))){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.groupAtRisk !== undefined){
const _errs2 = errors;
if(typeof data.groupAtRisk !== "string"){
validate164.errors = [{instancePath:instancePath+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.benefits !== undefined){
const _errs4 = errors;
if(typeof data.benefits !== "string"){
validate164.errors = [{instancePath:instancePath+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harms !== undefined){
const _errs6 = errors;
if(typeof data.harms !== "string"){
validate164.errors = [{instancePath:instancePath+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigationStrategy !== undefined){
const _errs8 = errors;
if(typeof data.mitigationStrategy !== "string"){
validate164.errors = [{instancePath:instancePath+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
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
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "modelParameters")) || (key0 === "quantitativeAnalysis")) || (key0 === "considerations")) || (key0 === "properties"))){
validate115.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelParameters !== undefined){
let data1 = data.modelParameters;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(((((((key1 === "approach") || (key1 === "task")) || (key1 === "architectureFamily")) || (key1 === "modelArchitecture")) || (key1 === "datasets")) || (key1 === "inputs")) || (key1 === "outputs"))){
validate115.errors = [{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.approach !== undefined){
let data2 = data1.approach;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key2 in data2){
if(!(key2 === "type")){
validate115.errors = [{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
validate115.errors = [{instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "supervised") || (data3 === "unsupervised")) || (data3 === "reinforcement-learning")) || (data3 === "semi-supervised")) || (data3 === "self-supervised"))){
validate115.errors = [{instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.task !== undefined){
const _errs11 = errors;
if(typeof data1.task !== "string"){
validate115.errors = [{instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.architectureFamily !== undefined){
const _errs13 = errors;
if(typeof data1.architectureFamily !== "string"){
validate115.errors = [{instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/modelParameters/properties/architectureFamily/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.modelArchitecture !== undefined){
const _errs15 = errors;
if(typeof data1.modelArchitecture !== "string"){
validate115.errors = [{instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.datasets !== undefined){
let data7 = data1.datasets;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(!(validate117(data8, {instancePath:instancePath+"/modelParameters/datasets/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs24 = errors;
for(const key3 in data8){
if(!(key3 === "ref")){
const err0 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data8.ref !== undefined){
let data9 = data8.ref;
if(typeof data9 !== "string"){
const err1 = {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate92(data9, {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",parentData:data8,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",parentData:data8,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err2 = {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err4 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate115.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.inputs !== undefined){
let data10 = data1.inputs;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
var valid7 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(!(validate139(data10[i1], {instancePath:instancePath+"/modelParameters/inputs/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.outputs !== undefined){
let data12 = data1.outputs;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data12)){
var valid8 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs35 = errors;
if(!(validate139(data12[i2], {instancePath:instancePath+"/modelParameters/outputs/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs33 === errors;
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
}
}
else {
validate115.errors = [{instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantitativeAnalysis !== undefined){
let data14 = data.quantitativeAnalysis;
const _errs36 = errors;
if(errors === _errs36){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs38 = errors;
for(const key4 in data14){
if(!((key4 === "performanceMetrics") || (key4 === "graphics"))){
validate115.errors = [{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data14.performanceMetrics !== undefined){
let data15 = data14.performanceMetrics;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
var valid10 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate142(data15[i3], {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid10 = _errs41 === errors;
if(!valid10){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.graphics !== undefined){
const _errs42 = errors;
if(!(validate123(data14.graphics, {instancePath:instancePath+"/quantitativeAnalysis/graphics",parentData:data14,parentDataProperty:"graphics",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.considerations !== undefined){
let data18 = data.considerations;
const _errs43 = errors;
if(errors === _errs43){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs45 = errors;
for(const key5 in data18){
if(!(((((((key5 === "users") || (key5 === "useCases")) || (key5 === "technicalLimitations")) || (key5 === "performanceTradeoffs")) || (key5 === "ethicalConsiderations")) || (key5 === "environmentalConsiderations")) || (key5 === "fairnessAssessments"))){
validate115.errors = [{instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data18.users !== undefined){
let data19 = data18.users;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data19)){
var valid12 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
const _errs48 = errors;
if(typeof data19[i4] !== "string"){
validate115.errors = [{instancePath:instancePath+"/considerations/users/" + i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs48 === errors;
if(!valid12){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.useCases !== undefined){
let data21 = data18.useCases;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data21)){
var valid13 = true;
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
const _errs52 = errors;
if(typeof data21[i5] !== "string"){
validate115.errors = [{instancePath:instancePath+"/considerations/useCases/" + i5,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs52 === errors;
if(!valid13){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.technicalLimitations !== undefined){
let data23 = data18.technicalLimitations;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data23)){
var valid14 = true;
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
const _errs56 = errors;
if(typeof data23[i6] !== "string"){
validate115.errors = [{instancePath:instancePath+"/considerations/technicalLimitations/" + i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs56 === errors;
if(!valid14){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs54 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.performanceTradeoffs !== undefined){
let data25 = data18.performanceTradeoffs;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data25)){
var valid15 = true;
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
const _errs60 = errors;
if(typeof data25[i7] !== "string"){
validate115.errors = [{instancePath:instancePath+"/considerations/performanceTradeoffs/" + i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs60 === errors;
if(!valid15){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.ethicalConsiderations !== undefined){
let data27 = data18.ethicalConsiderations;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data27)){
var valid16 = true;
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
const _errs64 = errors;
if(!(validate145(data27[i8], {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8,parentData:data27,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid16 = _errs64 === errors;
if(!valid16){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.environmentalConsiderations !== undefined){
const _errs65 = errors;
if(!(validate147(data18.environmentalConsiderations, {instancePath:instancePath+"/considerations/environmentalConsiderations",parentData:data18,parentDataProperty:"environmentalConsiderations",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.fairnessAssessments !== undefined){
let data30 = data18.fairnessAssessments;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data30)){
var valid17 = true;
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
const _errs68 = errors;
if(!(validate164(data30[i9], {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9,parentData:data30,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid17 = _errs68 === errors;
if(!valid17){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
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
validate115.errors = [{instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data32 = data.properties;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data32)){
var valid18 = true;
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
const _errs71 = errors;
if(!(validate60(data32[i10], {instancePath:instancePath+"/properties/" + i10,parentData:data32,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid18 = _errs71 === errors;
if(!valid18){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
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
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","enum":["algorithm","certificate","protocol","related-crypto-material"]},"algorithmProperties":{"type":"object","additionalProperties":false,"properties":{"primitive":{"type":"string","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},"parameterSetIdentifier":{"type":"string"},"curve":{"type":"string"},"executionEnvironment":{"type":"string","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},"implementationPlatform":{"type":"string","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},"mode":{"type":"string","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},"padding":{"type":"string","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},"cryptoFunctions":{"type":"array","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","additionalProperties":false,"properties":{"subjectName":{"type":"string"},"issuerName":{"type":"string"},"notValidBefore":{"type":"string","format":"date-time"},"notValidAfter":{"type":"string","format":"date-time"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType"},"certificateFormat":{"type":"string"},"certificateExtension":{"type":"string"}}},"relatedCryptoMaterialProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},"id":{"type":"string"},"state":{"type":"string","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType"},"creationDate":{"type":"string","format":"date-time"},"activationDate":{"type":"string","format":"date-time"},"updateDate":{"type":"string","format":"date-time"},"expirationDate":{"type":"string","format":"date-time"},"value":{"type":"string"},"size":{"type":"integer"},"format":{"type":"string"},"securedBy":{"$ref":"#/definitions/securedBy"}}},"protocolProperties":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},"version":{"type":"string"},"cipherSuites":{"type":"array","items":{"$ref":"#/definitions/cipherSuite"}},"ikev2TransformTypes":{"type":"object","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray"},"prf":{"$ref":"#/definitions/cryptoRefArray"},"integ":{"$ref":"#/definitions/cryptoRefArray"},"ke":{"$ref":"#/definitions/cryptoRefArray"},"esn":{"type":"boolean"},"auth":{"$ref":"#/definitions/cryptoRefArray"}}},"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray"}}},"oid":{"type":"string"}}};
const schema59 = {"type":"object","additionalProperties":false,"properties":{"mechanism":{"type":"string"},"algorithmRef":{"$ref":"#/definitions/refType"}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "mechanism") || (key0 === "algorithmRef"))){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mechanism !== undefined){
const _errs2 = errors;
if(typeof data.mechanism !== "string"){
validate173.errors = [{instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.algorithmRef !== undefined){
const _errs4 = errors;
if(!(validate24(data.algorithmRef, {instancePath:instancePath+"/algorithmRef",parentData:data,parentDataProperty:"algorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"algorithms":{"type":"array","items":{"$ref":"#/definitions/refType"}},"identifiers":{"type":"array","items":{"type":"string"}}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "algorithms")) || (key0 === "identifiers"))){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate176.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.algorithms !== undefined){
let data1 = data.algorithms;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate24(data1[i0], {instancePath:instancePath+"/algorithms/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identifiers !== undefined){
let data3 = data.identifiers;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate176.errors = [{instancePath:instancePath+"/identifiers/" + i1,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"array","items":{"$ref":"#/definitions/refType"}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.assetType === undefined) && (missing0 = "assetType")){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "assetType") || (key0 === "algorithmProperties")) || (key0 === "certificateProperties")) || (key0 === "relatedCryptoMaterialProperties")) || (key0 === "protocolProperties")) || (key0 === "oid"))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.assetType !== undefined){
let data0 = data.assetType;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate169.errors = [{instancePath:instancePath+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "algorithm") || (data0 === "certificate")) || (data0 === "protocol")) || (data0 === "related-crypto-material"))){
validate169.errors = [{instancePath:instancePath+"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enum",params:{allowedValues: schema58.properties.assetType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.algorithmProperties !== undefined){
let data1 = data.algorithmProperties;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs6 = errors;
for(const key1 in data1){
if(!(func3.call(schema58.properties.algorithmProperties.properties, key1))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.primitive !== undefined){
let data2 = data1.primitive;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((data2 === "drbg") || (data2 === "mac")) || (data2 === "block-cipher")) || (data2 === "stream-cipher")) || (data2 === "signature")) || (data2 === "hash")) || (data2 === "pke")) || (data2 === "xof")) || (data2 === "kdf")) || (data2 === "key-agree")) || (data2 === "kem")) || (data2 === "ae")) || (data2 === "combiner")) || (data2 === "other")) || (data2 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.primitive.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.parameterSetIdentifier !== undefined){
const _errs9 = errors;
if(typeof data1.parameterSetIdentifier !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/properties/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.curve !== undefined){
const _errs11 = errors;
if(typeof data1.curve !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.executionEnvironment !== undefined){
let data5 = data1.executionEnvironment;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data5 === "software-plain-ram") || (data5 === "software-encrypted-ram")) || (data5 === "software-tee")) || (data5 === "hardware")) || (data5 === "other")) || (data5 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.executionEnvironment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.implementationPlatform !== undefined){
let data6 = data1.implementationPlatform;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((data6 === "generic") || (data6 === "x86_32")) || (data6 === "x86_64")) || (data6 === "armv7-a")) || (data6 === "armv7-m")) || (data6 === "armv8-a")) || (data6 === "armv8-m")) || (data6 === "armv9-a")) || (data6 === "armv9-m")) || (data6 === "s390x")) || (data6 === "ppc64")) || (data6 === "ppc64le")) || (data6 === "other")) || (data6 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.implementationPlatform.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.certificationLevel !== undefined){
let data7 = data1.certificationLevel;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
if(typeof data8 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/certificationLevel/" + i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((data8 === "none") || (data8 === "fips140-1-l1")) || (data8 === "fips140-1-l2")) || (data8 === "fips140-1-l3")) || (data8 === "fips140-1-l4")) || (data8 === "fips140-2-l1")) || (data8 === "fips140-2-l2")) || (data8 === "fips140-2-l3")) || (data8 === "fips140-2-l4")) || (data8 === "fips140-3-l1")) || (data8 === "fips140-3-l2")) || (data8 === "fips140-3-l3")) || (data8 === "fips140-3-l4")) || (data8 === "cc-eal1")) || (data8 === "cc-eal1+")) || (data8 === "cc-eal2")) || (data8 === "cc-eal2+")) || (data8 === "cc-eal3")) || (data8 === "cc-eal3+")) || (data8 === "cc-eal4")) || (data8 === "cc-eal4+")) || (data8 === "cc-eal5")) || (data8 === "cc-eal5+")) || (data8 === "cc-eal6")) || (data8 === "cc-eal6+")) || (data8 === "cc-eal7")) || (data8 === "cc-eal7+")) || (data8 === "other")) || (data8 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/certificationLevel/" + i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.certificationLevel.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.mode !== undefined){
let data9 = data1.mode;
const _errs21 = errors;
if(typeof data9 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data9 === "cbc") || (data9 === "ecb")) || (data9 === "ccm")) || (data9 === "gcm")) || (data9 === "cfb")) || (data9 === "ofb")) || (data9 === "ctr")) || (data9 === "other")) || (data9 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.padding !== undefined){
let data10 = data1.padding;
const _errs23 = errors;
if(typeof data10 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data10 === "pkcs5") || (data10 === "pkcs7")) || (data10 === "pkcs1v15")) || (data10 === "oaep")) || (data10 === "raw")) || (data10 === "other")) || (data10 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.padding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.cryptoFunctions !== undefined){
let data11 = data1.cryptoFunctions;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs27 = errors;
if(typeof data12 !== "string"){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/cryptoFunctions/" + i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data12 === "generate") || (data12 === "keygen")) || (data12 === "encrypt")) || (data12 === "decrypt")) || (data12 === "digest")) || (data12 === "tag")) || (data12 === "keyderive")) || (data12 === "sign")) || (data12 === "verify")) || (data12 === "encapsulate")) || (data12 === "decapsulate")) || (data12 === "other")) || (data12 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/cryptoFunctions/" + i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.cryptoFunctions.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.classicalSecurityLevel !== undefined){
let data13 = data1.classicalSecurityLevel;
const _errs29 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.nistQuantumSecurityLevel !== undefined){
let data14 = data1.nistQuantumSecurityLevel;
const _errs31 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if(typeof data14 == "number"){
if(data14 > 6 || isNaN(data14)){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate169.errors = [{instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs31 === errors;
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
}
}
}
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateProperties !== undefined){
let data15 = data.certificateProperties;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs35 = errors;
for(const key2 in data15){
if(!((((((((key2 === "subjectName") || (key2 === "issuerName")) || (key2 === "notValidBefore")) || (key2 === "notValidAfter")) || (key2 === "signatureAlgorithmRef")) || (key2 === "subjectPublicKeyRef")) || (key2 === "certificateFormat")) || (key2 === "certificateExtension"))){
validate169.errors = [{instancePath:instancePath+"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.subjectName !== undefined){
const _errs36 = errors;
if(typeof data15.subjectName !== "string"){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.issuerName !== undefined){
const _errs38 = errors;
if(typeof data15.issuerName !== "string"){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.notValidBefore !== undefined){
let data18 = data15.notValidBefore;
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.notValidAfter !== undefined){
let data19 = data15.notValidAfter;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.signatureAlgorithmRef !== undefined){
const _errs44 = errors;
if(!(validate24(data15.signatureAlgorithmRef, {instancePath:instancePath+"/certificateProperties/signatureAlgorithmRef",parentData:data15,parentDataProperty:"signatureAlgorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.subjectPublicKeyRef !== undefined){
const _errs45 = errors;
if(!(validate24(data15.subjectPublicKeyRef, {instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",parentData:data15,parentDataProperty:"subjectPublicKeyRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.certificateFormat !== undefined){
const _errs46 = errors;
if(typeof data15.certificateFormat !== "string"){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.certificateExtension !== undefined){
const _errs48 = errors;
if(typeof data15.certificateExtension !== "string"){
validate169.errors = [{instancePath:instancePath+"/certificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
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
validate169.errors = [{instancePath:instancePath+"/certificateProperties",schemaPath:"#/properties/certificateProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedCryptoMaterialProperties !== undefined){
let data24 = data.relatedCryptoMaterialProperties;
const _errs50 = errors;
if(errors === _errs50){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs52 = errors;
for(const key3 in data24){
if(!(func3.call(schema58.properties.relatedCryptoMaterialProperties.properties, key3))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs52 === errors){
if(data24.type !== undefined){
let data25 = data24.type;
const _errs53 = errors;
if(typeof data25 !== "string"){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((data25 === "private-key") || (data25 === "public-key")) || (data25 === "secret-key")) || (data25 === "key")) || (data25 === "ciphertext")) || (data25 === "signature")) || (data25 === "digest")) || (data25 === "initialization-vector")) || (data25 === "nonce")) || (data25 === "seed")) || (data25 === "salt")) || (data25 === "shared-secret")) || (data25 === "tag")) || (data25 === "additional-data")) || (data25 === "password")) || (data25 === "credential")) || (data25 === "token")) || (data25 === "other")) || (data25 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.relatedCryptoMaterialProperties.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.id !== undefined){
const _errs55 = errors;
if(typeof data24.id !== "string"){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.state !== undefined){
let data27 = data24.state;
const _errs57 = errors;
if(typeof data27 !== "string"){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data27 === "pre-activation") || (data27 === "active")) || (data27 === "suspended")) || (data27 === "deactivated")) || (data27 === "compromised")) || (data27 === "destroyed"))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"enum",params:{allowedValues: schema58.properties.relatedCryptoMaterialProperties.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs57 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.algorithmRef !== undefined){
const _errs59 = errors;
if(!(validate24(data24.algorithmRef, {instancePath:instancePath+"/relatedCryptoMaterialProperties/algorithmRef",parentData:data24,parentDataProperty:"algorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs59 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.creationDate !== undefined){
let data29 = data24.creationDate;
const _errs60 = errors;
if(errors === _errs60){
if(errors === _errs60){
if(typeof data29 === "string"){
if(!(formats0.validate(data29))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.activationDate !== undefined){
let data30 = data24.activationDate;
const _errs62 = errors;
if(errors === _errs62){
if(errors === _errs62){
if(typeof data30 === "string"){
if(!(formats0.validate(data30))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.updateDate !== undefined){
let data31 = data24.updateDate;
const _errs64 = errors;
if(errors === _errs64){
if(errors === _errs64){
if(typeof data31 === "string"){
if(!(formats0.validate(data31))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.expirationDate !== undefined){
let data32 = data24.expirationDate;
const _errs66 = errors;
if(errors === _errs66){
if(errors === _errs66){
if(typeof data32 === "string"){
if(!(formats0.validate(data32))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs66 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.value !== undefined){
const _errs68 = errors;
if(typeof data24.value !== "string"){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs68 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.size !== undefined){
let data34 = data24.size;
const _errs70 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs70 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.format !== undefined){
const _errs72 = errors;
if(typeof data24.format !== "string"){
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs72 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.securedBy !== undefined){
const _errs74 = errors;
if(!(validate173(data24.securedBy, {instancePath:instancePath+"/relatedCryptoMaterialProperties/securedBy",parentData:data24,parentDataProperty:"securedBy",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid5 = _errs74 === errors;
}
else {
var valid5 = true;
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
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocolProperties !== undefined){
let data37 = data.protocolProperties;
const _errs75 = errors;
if(errors === _errs75){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs77 = errors;
for(const key4 in data37){
if(!(((((key4 === "type") || (key4 === "version")) || (key4 === "cipherSuites")) || (key4 === "ikev2TransformTypes")) || (key4 === "cryptoRefArray"))){
validate169.errors = [{instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data37.type !== undefined){
let data38 = data37.type;
const _errs78 = errors;
if(typeof data38 !== "string"){
validate169.errors = [{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data38 === "tls") || (data38 === "ssh")) || (data38 === "ipsec")) || (data38 === "ike")) || (data38 === "sstp")) || (data38 === "wpa")) || (data38 === "other")) || (data38 === "unknown"))){
validate169.errors = [{instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.protocolProperties.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs78 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data37.version !== undefined){
const _errs80 = errors;
if(typeof data37.version !== "string"){
validate169.errors = [{instancePath:instancePath+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs80 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data37.cipherSuites !== undefined){
let data40 = data37.cipherSuites;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data40)){
var valid7 = true;
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
const _errs84 = errors;
if(!(validate176(data40[i2], {instancePath:instancePath+"/protocolProperties/cipherSuites/" + i2,parentData:data40,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid7 = _errs84 === errors;
if(!valid7){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/properties/cipherSuites/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs82 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data37.ikev2TransformTypes !== undefined){
let data42 = data37.ikev2TransformTypes;
const _errs85 = errors;
if(errors === _errs85){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
const _errs87 = errors;
for(const key5 in data42){
if(!((((((key5 === "encr") || (key5 === "prf")) || (key5 === "integ")) || (key5 === "ke")) || (key5 === "esn")) || (key5 === "auth"))){
validate169.errors = [{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data42.encr !== undefined){
const _errs88 = errors;
if(!(validate179(data42.encr, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/encr",parentData:data42,parentDataProperty:"encr",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid8 = _errs88 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data42.prf !== undefined){
const _errs89 = errors;
if(!(validate179(data42.prf, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/prf",parentData:data42,parentDataProperty:"prf",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid8 = _errs89 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data42.integ !== undefined){
const _errs90 = errors;
if(!(validate179(data42.integ, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/integ",parentData:data42,parentDataProperty:"integ",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid8 = _errs90 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data42.ke !== undefined){
const _errs91 = errors;
if(!(validate179(data42.ke, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/ke",parentData:data42,parentDataProperty:"ke",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid8 = _errs91 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data42.esn !== undefined){
const _errs92 = errors;
if(typeof data42.esn !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs92 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data42.auth !== undefined){
const _errs94 = errors;
if(!(validate179(data42.auth, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/auth",parentData:data42,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid8 = _errs94 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs85 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data37.cryptoRefArray !== undefined){
const _errs95 = errors;
if(!(validate179(data37.cryptoRefArray, {instancePath:instancePath+"/protocolProperties/cryptoRefArray",parentData:data37,parentDataProperty:"cryptoRefArray",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid6 = _errs95 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.oid !== undefined){
const _errs96 = errors;
if(typeof data.oid !== "string"){
validate169.errors = [{instancePath:instancePath+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs96 === errors;
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
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","oneOf":[{"additionalProperties":false,"properties":{"signers":{"type":"array","items":{"$ref":"#/definitions/signer"}}}},{"additionalProperties":false,"properties":{"chain":{"type":"array","items":{"$ref":"#/definitions/signer"}}}},{"$ref":"#/definitions/signer"}]};
const schema64 = {"type":"object","required":["algorithm","value"],"additionalProperties":false,"properties":{"algorithm":{"oneOf":[{"type":"string","enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{"type":"string","format":"uri"}]},"keyId":{"type":"string"},"publicKey":{"$ref":"#/definitions/publicKey"},"certificatePath":{"type":"array","items":{"type":"string"}},"excludes":{"type":"array","items":{"type":"string"}},"value":{"type":"string"}}};
const formats52 = _src_evidence_validation_runtime_ts__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.uri;
const schema65 = {"type":"object","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"#/definitions/keyType"}},"allOf":[{"if":{"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["P-256","P-384","P-521"]},"x":{"type":"string"},"y":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":["kty","crv","x"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","enum":["Ed25519","Ed448"]},"x":{"type":"string"}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["kty","n","e"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"n":{"type":"string"},"e":{"type":"string"}}}}]};
const schema66 = {"type":"string","enum":["EC","OKP","RSA"]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "EC") || (data === "OKP")) || (data === "RSA"))){
validate194.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("EC" !== data.kty){
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
if(((((data.kty === undefined) && (missing0 = "kty")) || ((data.crv === undefined) && (missing0 = "crv"))) || ((data.x === undefined) && (missing0 = "x"))) || ((data.y === undefined) && (missing0 = "y"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((((key0 === "kty") || (key0 === "crv")) || (key0 === "x")) || (key0 === "y"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.kty !== undefined){
const _errs7 = errors;
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.crv !== undefined){
let data2 = data.crv;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate193.errors = [{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "P-256") || (data2 === "P-384")) || (data2 === "P-521"))){
validate193.errors = [{instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues: schema65.allOf[0].then.properties.crv.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.x !== undefined){
const _errs10 = errors;
if(typeof data.x !== "string"){
validate193.errors = [{instancePath:instancePath+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.y !== undefined){
const _errs12 = errors;
if(typeof data.y !== "string"){
validate193.errors = [{instancePath:instancePath+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
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
var _valid0 = _errs5 === errors;
valid1 = _valid0;
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
validate193.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs14 = errors;
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("OKP" !== data.kty){
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
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.kty === undefined) && (missing1 = "kty")) || ((data.crv === undefined) && (missing1 = "crv"))) || ((data.x === undefined) && (missing1 = "x"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data){
if(!(((key1 === "kty") || (key1 === "crv")) || (key1 === "x"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.kty !== undefined){
const _errs20 = errors;
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.crv !== undefined){
let data7 = data.crv;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate193.errors = [{instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "Ed25519") || (data7 === "Ed448"))){
validate193.errors = [{instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues: schema65.allOf[1].then.properties.crv.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.x !== undefined){
const _errs23 = errors;
if(typeof data.x !== "string"){
validate193.errors = [{instancePath:instancePath+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
}
if(!valid4){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate193.errors = vErrors;
return false;
}
var valid0 = _errs14 === errors;
if(valid0){
const _errs25 = errors;
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("RSA" !== data.kty){
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
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.kty === undefined) && (missing2 = "kty")) || ((data.n === undefined) && (missing2 = "n"))) || ((data.e === undefined) && (missing2 = "e"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data){
if(!(((key2 === "kty") || (key2 === "n")) || (key2 === "e"))){
validate193.errors = [{instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data.kty !== undefined){
const _errs31 = errors;
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid9 = _errs31 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.n !== undefined){
const _errs32 = errors;
if(typeof data.n !== "string"){
validate193.errors = [{instancePath:instancePath+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.e !== undefined){
const _errs34 = errors;
if(typeof data.e !== "string"){
validate193.errors = [{instancePath:instancePath+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
var _valid2 = _errs29 === errors;
valid7 = _valid2;
}
if(!valid7){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate193.errors = vErrors;
return false;
}
var valid0 = _errs25 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kty === undefined) && (missing3 = "kty")){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.kty !== undefined){
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.value === undefined) && (missing0 = "value"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "algorithm") || (key0 === "keyId")) || (key0 === "publicKey")) || (key0 === "certificatePath")) || (key0 === "excludes")) || (key0 === "value"))){
validate192.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((data0 === "RS256") || (data0 === "RS384")) || (data0 === "RS512")) || (data0 === "PS256")) || (data0 === "PS384")) || (data0 === "PS512")) || (data0 === "ES256")) || (data0 === "ES384")) || (data0 === "ES512")) || (data0 === "Ed25519")) || (data0 === "Ed448")) || (data0 === "HS256")) || (data0 === "HS384")) || (data0 === "HS512"))){
const err1 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema64.properties.algorithm.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data0 === "string"){
if(!(formats52(data0))){
const err2 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err3 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err4 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate192.errors = vErrors;
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
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
const _errs8 = errors;
if(typeof data.keyId !== "string"){
validate192.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKey !== undefined){
const _errs10 = errors;
if(!(validate193(data.publicKey, {instancePath:instancePath+"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificatePath !== undefined){
let data3 = data.certificatePath;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data3[i0] !== "string"){
validate192.errors = [{instancePath:instancePath+"/certificatePath/" + i0,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excludes !== undefined){
let data5 = data.excludes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data5[i1] !== "string"){
validate192.errors = [{instancePath:instancePath+"/excludes/" + i1,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs19 = errors;
if(typeof data.value !== "string"){
validate192.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
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
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "signers")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.signers !== undefined){
let data0 = data.signers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate192(data0[i0], {instancePath:instancePath+"/signers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs8 = errors;
for(const key1 in data){
if(!(key1 === "chain")){
const err2 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.chain !== undefined){
let data2 = data.chain;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate192(data2[i1], {instancePath:instancePath+"/chain/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
else {
const err3 = {instancePath:instancePath+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs12 = errors;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate191.errors = vErrors;
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
validate191.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate23};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema8.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data0 === "application") || (data0 === "framework")) || (data0 === "library")) || (data0 === "container")) || (data0 === "platform")) || (data0 === "operating-system")) || (data0 === "device")) || (data0 === "device-driver")) || (data0 === "firmware")) || (data0 === "file")) || (data0 === "machine-learning-model")) || (data0 === "data")) || (data0 === "cryptographic-asset"))){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mime-type"] !== undefined){
let data1 = data["mime-type"];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate23.errors = [{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"},message:"must match pattern \""+"^[-+a-z0-9.]+/[-+a-z0-9.]+$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["bom-ref"] !== undefined){
const _errs6 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplier !== undefined){
const _errs7 = errors;
if(!(validate26(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manufacturer !== undefined){
const _errs8 = errors;
if(!(validate26(data.manufacturer, {instancePath:instancePath+"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authors !== undefined){
let data5 = data.authors;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate31(data5[i0], {instancePath:instancePath+"/authors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs12 = errors;
if(typeof data.author !== "string"){
validate23.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined){
const _errs14 = errors;
if(typeof data.publisher !== "string"){
validate23.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs16 = errors;
if(typeof data.group !== "string"){
validate23.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs18 = errors;
if(typeof data.name !== "string"){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs20 = errors;
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs21 = errors;
if(typeof data.description !== "string"){
validate23.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data13 = data.scope;
const _errs23 = errors;
if(typeof data13 !== "string"){
validate23.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data13 === "required") || (data13 === "optional")) || (data13 === "excluded"))){
validate23.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema8.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashes !== undefined){
let data14 = data.hashes;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid2 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(!(validate39(data14[i1], {instancePath:instancePath+"/hashes/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs27 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs28 = errors;
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copyright !== undefined){
const _errs29 = errors;
if(typeof data.copyright !== "string"){
validate23.errors = [{instancePath:instancePath+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpe !== undefined){
const _errs31 = errors;
if(typeof data.cpe !== "string"){
validate23.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purl !== undefined){
const _errs33 = errors;
if(typeof data.purl !== "string"){
validate23.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.omniborId !== undefined){
let data20 = data.omniborId;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data20)){
var valid3 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs37 = errors;
if(typeof data20[i2] !== "string"){
validate23.errors = [{instancePath:instancePath+"/omniborId/" + i2,schemaPath:"#/properties/omniborId/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs37 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.swhid !== undefined){
let data22 = data.swhid;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data22)){
var valid4 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(typeof data22[i3] !== "string"){
validate23.errors = [{instancePath:instancePath+"/swhid/" + i3,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs41 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.swid !== undefined){
const _errs43 = errors;
if(!(validate66(data.swid, {instancePath:instancePath+"/swid",parentData:data,parentDataProperty:"swid",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modified !== undefined){
const _errs44 = errors;
if(typeof data.modified !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pedigree !== undefined){
let data26 = data.pedigree;
const _errs46 = errors;
if(errors === _errs46){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs48 = errors;
for(const key1 in data26){
if(!((((((key1 === "ancestors") || (key1 === "descendants")) || (key1 === "variants")) || (key1 === "commits")) || (key1 === "patches")) || (key1 === "notes"))){
validate23.errors = [{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data26.ancestors !== undefined){
let data27 = data26.ancestors;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data27)){
var valid6 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
const _errs51 = errors;
if(!(wrapper0.validate(data27[i4], {instancePath:instancePath+"/pedigree/ancestors/" + i4,parentData:data27,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid6 = _errs51 === errors;
if(!valid6){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.descendants !== undefined){
let data29 = data26.descendants;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data29)){
var valid7 = true;
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
const _errs54 = errors;
if(!(wrapper0.validate(data29[i5], {instancePath:instancePath+"/pedigree/descendants/" + i5,parentData:data29,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid7 = _errs54 === errors;
if(!valid7){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.variants !== undefined){
let data31 = data26.variants;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data31)){
var valid8 = true;
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
const _errs57 = errors;
if(!(wrapper0.validate(data31[i6], {instancePath:instancePath+"/pedigree/variants/" + i6,parentData:data31,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid8 = _errs57 === errors;
if(!valid8){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.commits !== undefined){
let data33 = data26.commits;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data33)){
var valid9 = true;
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
const _errs60 = errors;
if(!(validate69(data33[i7], {instancePath:instancePath+"/pedigree/commits/" + i7,parentData:data33,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid9 = _errs60 === errors;
if(!valid9){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.patches !== undefined){
let data35 = data26.patches;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data35)){
var valid10 = true;
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
const _errs63 = errors;
if(!(validate74(data35[i8], {instancePath:instancePath+"/pedigree/patches/" + i8,parentData:data35,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs61 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.notes !== undefined){
const _errs64 = errors;
if(typeof data26.notes !== "string"){
validate23.errors = [{instancePath:instancePath+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data38 = data.externalReferences;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data38)){
var valid11 = true;
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
const _errs68 = errors;
if(!(validate81(data38[i9], {instancePath:instancePath+"/externalReferences/" + i9,parentData:data38,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid11 = _errs68 === errors;
if(!valid11){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.components !== undefined){
let data40 = data.components;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data40)){
var valid12 = true;
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
const _errs71 = errors;
if(!(wrapper0.validate(data40[i10], {instancePath:instancePath+"/components/" + i10,parentData:data40,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid12 = _errs71 === errors;
if(!valid12){
break;
}
}
if(valid12){
if(!(func0(data40))){
validate23.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs72 = errors;
if(!(validate90(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseNotes !== undefined){
const _errs73 = errors;
if(!(validate102(data.releaseNotes, {instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelCard !== undefined){
const _errs74 = errors;
if(!(validate115(data.modelCard, {instancePath:instancePath+"/modelCard",parentData:data,parentDataProperty:"modelCard",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data45 = data.data;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data45)){
var valid13 = true;
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
const _errs77 = errors;
if(!(validate117(data45[i11], {instancePath:instancePath+"/data/" + i11,parentData:data45,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid13 = _errs77 === errors;
if(!valid13){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cryptoProperties !== undefined){
const _errs78 = errors;
if(!(validate169(data.cryptoProperties, {instancePath:instancePath+"/cryptoProperties",parentData:data,parentDataProperty:"cryptoProperties",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data48 = data.properties;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data48)){
var valid14 = true;
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
const _errs81 = errors;
if(!(validate60(data48[i12], {instancePath:instancePath+"/properties/" + i12,parentData:data48,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid14 = _errs81 === errors;
if(!valid14){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
const _errs82 = errors;
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs83 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs83 === errors;
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
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"provider":{"$ref":"#/definitions/organizationalEntity"},"group":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"}},"authenticated":{"type":"boolean"},"x-trust-boundary":{"type":"boolean"},"trustZone":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"}},"licenses":{"$ref":"#/definitions/licenseChoice"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"releaseNotes":{"$ref":"#/definitions/releaseNotes"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags"},"signature":{"$ref":"#/definitions/signature"}}};
const schema68 = {"type":"object","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirection"},"classification":{"$ref":"#/definitions/dataClassification"},"name":{"type":"string"},"description":{"type":"string"},"governance":{"$ref":"#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}},"destination":{"type":"array","items":{"anyOf":[{"type":"string","format":"iri-reference"},{"$ref":"#/definitions/bomLinkElementType"}]}}}};
const schema69 = {"type":"string","enum":["inbound","outbound","bi-directional","unknown"]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "inbound") || (data === "outbound")) || (data === "bi-directional")) || (data === "unknown"))){
validate210.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.flow === undefined) && (missing0 = "flow")) || ((data.classification === undefined) && (missing0 = "classification"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "flow") || (key0 === "classification")) || (key0 === "name")) || (key0 === "description")) || (key0 === "governance")) || (key0 === "source")) || (key0 === "destination"))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flow !== undefined){
const _errs2 = errors;
if(!(validate210(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classification !== undefined){
const _errs3 = errors;
if(!(validate121(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate209.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate209.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.governance !== undefined){
const _errs8 = errors;
if(!(validate128(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data5 = data.source;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2(data6))){
const err0 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/anyOf/0/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(!(validate85(data6, {instancePath:instancePath+"/source/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate209.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.destination !== undefined){
let data7 = data.destination;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data8 === "string"){
if(!(formats2(data8))){
const err3 = {instancePath:instancePath+"/destination/" + i1,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/destination/" + i1,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs22 = errors;
if(!(validate85(data8, {instancePath:instancePath+"/destination/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/destination/" + i1,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate209.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
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
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}

const wrapper4 = {validate: validate205};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema67.properties, key0))){
validate205.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs3 = errors;
if(!(validate26(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs4 = errors;
if(typeof data.group !== "string"){
validate205.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate205.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs8 = errors;
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs9 = errors;
if(typeof data.description !== "string"){
validate205.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data6 = data.endpoints;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data7 === "string"){
if(!(formats2(data7))){
validate205.errors = [{instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate205.errors = [{instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticated !== undefined){
const _errs15 = errors;
if(typeof data.authenticated !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["x-trust-boundary"] !== undefined){
const _errs17 = errors;
if(typeof data["x-trust-boundary"] !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trustZone !== undefined){
const _errs19 = errors;
if(typeof data.trustZone !== "string"){
validate205.errors = [{instancePath:instancePath+"/trustZone",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data11 = data.data;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate209(data11[i1], {instancePath:instancePath+"/data/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs24 = errors;
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data14 = data.externalReferences;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid3 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate81(data14[i2], {instancePath:instancePath+"/externalReferences/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
let data16 = data.services;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data16)){
var valid4 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs30 = errors;
if(!(wrapper4.validate(data16[i3], {instancePath:instancePath+"/services/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
if(valid4){
if(!(func0(data16))){
validate205.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseNotes !== undefined){
const _errs31 = errors;
if(!(validate102(data.releaseNotes, {instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data19 = data.properties;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data19)){
var valid5 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
const _errs34 = errors;
if(!(validate60(data19[i4], {instancePath:instancePath+"/properties/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
const _errs35 = errors;
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs36 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
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
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"properties":{"vendor":{"type":"string"},"name":{"type":"string"},"version":{"$ref":"#/definitions/version"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "vendor") || (key0 === "name")) || (key0 === "version")) || (key0 === "hashes")) || (key0 === "externalReferences"))){
validate224.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vendor !== undefined){
const _errs2 = errors;
if(typeof data.vendor !== "string"){
validate224.errors = [{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate224.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashes !== undefined){
let data3 = data.hashes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate39(data3[i0], {instancePath:instancePath+"/hashes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate224.errors = [{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data5 = data.externalReferences;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate81(data5[i1], {instancePath:instancePath+"/externalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate224.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema7.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate22.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifecycles !== undefined){
let data1 = data.lifecycles;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate22.errors = [{instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.phase === undefined) && (missing0 = "phase")){
const err0 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs10 = errors;
for(const key1 in data2){
if(!(key1 === "phase")){
const err1 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data2.phase !== undefined){
let data3 = data2.phase;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/lifecycles/" + i0+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data3 === "design") || (data3 === "pre-build")) || (data3 === "build")) || (data3 === "post-build")) || (data3 === "operations")) || (data3 === "discovery")) || (data3 === "decommission"))){
const err3 = {instancePath:instancePath+"/lifecycles/" + i0+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues: schema7.properties.lifecycles.items.oneOf[0].properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.name === undefined) && (missing1 = "name")){
const err4 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs14 = errors;
for(const key2 in data2){
if(!((key2 === "name") || (key2 === "description"))){
const err5 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data2.name !== undefined){
const _errs15 = errors;
if(typeof data2.name !== "string"){
const err6 = {instancePath:instancePath+"/lifecycles/" + i0+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.description !== undefined){
const _errs17 = errors;
if(typeof data2.description !== "string"){
const err7 = {instancePath:instancePath+"/lifecycles/" + i0+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate22.errors = vErrors;
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
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data6 = data.tools;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
let passing1 = null;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs23 = errors;
for(const key3 in data6){
if(!((key3 === "components") || (key3 === "services"))){
const err9 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs23 === errors){
if(data6.components !== undefined){
let data7 = data6.components;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data7)){
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(!(validate23(data7[i1], {instancePath:instancePath+"/tools/components/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
if(valid7){
if(!(func0(data7))){
const err10 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"};
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
else {
const err11 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.services !== undefined){
let data9 = data6.services;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
var valid8 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(!(validate205(data9[i2], {instancePath:instancePath+"/tools/services/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid8 = _errs29 === errors;
if(!valid8){
break;
}
}
if(valid8){
if(!(func0(data9))){
const err12 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
else {
const err14 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data6)){
var valid9 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs32 = errors;
if(!(validate224(data6[i3], {instancePath:instancePath+"/tools/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid9 = _errs32 === errors;
if(!valid9){
break;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manufacturer !== undefined){
const _errs33 = errors;
if(!(validate26(data.manufacturer, {instancePath:instancePath+"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authors !== undefined){
let data13 = data.authors;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data13)){
var valid10 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs36 = errors;
if(!(validate31(data13[i4], {instancePath:instancePath+"/authors/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid10 = _errs36 === errors;
if(!valid10){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs37 = errors;
if(!(validate23(data.component, {instancePath:instancePath+"/component",parentData:data,parentDataProperty:"component",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manufacture !== undefined){
const _errs38 = errors;
if(!(validate26(data.manufacture, {instancePath:instancePath+"/manufacture",parentData:data,parentDataProperty:"manufacture",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplier !== undefined){
const _errs39 = errors;
if(!(validate26(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs40 = errors;
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data19 = data.properties;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid11 = true;
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
const _errs43 = errors;
if(!(validate60(data19[i5], {instancePath:instancePath+"/properties/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid11 = _errs43 === errors;
if(!valid11){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
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
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"}}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ref === undefined) && (missing0 = "ref")){
validate240.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ref") || (key0 === "dependsOn")) || (key0 === "provides"))){
validate240.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined){
const _errs2 = errors;
if(!(validate92(data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependsOn !== undefined){
let data1 = data.dependsOn;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate92(data1[i0], {instancePath:instancePath+"/dependsOn/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data1))){
validate240.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provides !== undefined){
let data3 = data.provides;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate92(data3[i1], {instancePath:instancePath+"/provides/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data3))){
validate240.errors = [{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"aggregate":{"$ref":"#/definitions/aggregateType"},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"signature":{"$ref":"#/definitions/signature"}}};
const schema73 = {"type":"string","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "complete") || (data === "incomplete")) || (data === "incomplete_first_party_only")) || (data === "incomplete_first_party_proprietary_only")) || (data === "incomplete_first_party_opensource_only")) || (data === "incomplete_third_party_only")) || (data === "incomplete_third_party_proprietary_only")) || (data === "incomplete_third_party_opensource_only")) || (data === "unknown")) || (data === "not_specified"))){
validate247.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.aggregate === undefined) && (missing0 = "aggregate")){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "aggregate")) || (key0 === "assemblies")) || (key0 === "dependencies")) || (key0 === "vulnerabilities")) || (key0 === "signature"))){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aggregate !== undefined){
const _errs3 = errors;
if(!(validate247(data.aggregate, {instancePath:instancePath+"/aggregate",parentData:data,parentDataProperty:"aggregate",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assemblies !== undefined){
let data2 = data.assemblies;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate92(data3, {instancePath:instancePath+"/assemblies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(!(validate85(data3, {instancePath:instancePath+"/assemblies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err0 = {instancePath:instancePath+"/assemblies/" + i0,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate245.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data2))){
validate245.errors = [{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependencies !== undefined){
let data4 = data.dependencies;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(typeof data4[i1] !== "string"){
validate245.errors = [{instancePath:instancePath+"/dependencies/" + i1,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data4))){
validate245.errors = [{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data6 = data.vulnerabilities;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid4 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(typeof data6[i2] !== "string"){
validate245.errors = [{instancePath:instancePath+"/vulnerabilities/" + i2,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
if(valid4){
if(!(func0(data6))){
validate245.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs18 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
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
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"},"references":{"type":"array","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string"},"source":{"$ref":"#/definitions/vulnerabilitySource"}}}},"ratings":{"type":"array","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string"},"detail":{"type":"string"},"recommendation":{"type":"string"},"workaround":{"type":"string"},"proofOfConcept":{"type":"object","properties":{"reproductionSteps":{"type":"string"},"environment":{"type":"string"},"supportingMaterial":{"type":"array","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time"},"published":{"type":"string","format":"date-time"},"updated":{"type":"string","format":"date-time"},"rejected":{"type":"string","format":"date-time"},"credits":{"type":"object","additionalProperties":false,"properties":{"organizations":{"type":"array","items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true}}},{"type":"array","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},"detail":{"type":"string"},"firstIssued":{"type":"string","format":"date-time"},"lastUpdated":{"type":"string","format":"date-time"}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"versions":{"type":"array","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"$ref":"#/definitions/version"},"range":{"$ref":"#/definitions/versionRange"},"status":{"$ref":"#/definitions/affectedStatus"}}}}}}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema75 = {"type":"object","additionalProperties":false,"properties":{"url":{"type":"string"},"name":{"type":"string"}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "url") || (key0 === "name"))){
validate255.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
const _errs2 = errors;
if(typeof data.url !== "string"){
validate255.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate255.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource"},"score":{"type":"number"},"severity":{"$ref":"#/definitions/severity"},"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"type":"string"},"justification":{"type":"string"}}};
const schema77 = {"type":"string","enum":["critical","high","medium","low","info","none","unknown"]};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low")) || (data === "info")) || (data === "none")) || (data === "unknown"))){
validate260.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate260.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "CVSSv2") || (data === "CVSSv3")) || (data === "CVSSv31")) || (data === "CVSSv4")) || (data === "OWASP")) || (data === "SSVC")) || (data === "other"))){
validate262.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "score")) || (key0 === "severity")) || (key0 === "method")) || (key0 === "vector")) || (key0 === "justification"))){
validate258.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
const _errs2 = errors;
if(!(validate255(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
const _errs3 = errors;
if(!(typeof data.score == "number")){
validate258.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs5 = errors;
if(!(validate260(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
const _errs6 = errors;
if(!(validate262(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vector !== undefined){
const _errs7 = errors;
if(typeof data.vector !== "string"){
validate258.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.justification !== undefined){
const _errs9 = errors;
if(typeof data.justification !== "string"){
validate258.errors = [{instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"integer","minimum":1};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
validate265.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
validate265.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string"},"url":{"type":"string","format":"iri-reference"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "title") || (key0 === "url"))){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate268.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate268.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate268.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
else {
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "resolved") || (data === "resolved_with_pedigree")) || (data === "exploitable")) || (data === "in_triage")) || (data === "false_positive")) || (data === "not_affected"))){
validate275.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"string","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data === "code_not_present") || (data === "code_not_reachable")) || (data === "requires_configuration")) || (data === "requires_dependency")) || (data === "requires_environment")) || (data === "protected_by_compiler")) || (data === "protected_at_runtime")) || (data === "protected_at_perimeter")) || (data === "protected_by_mitigating_control"))){
validate277.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"string","minLength":1,"maxLength":4096};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func6(data) > 4096){
validate282.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func6(data) < 1){
validate282.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"string","enum":["affected","unaffected","unknown"]};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "affected") || (data === "unaffected")) || (data === "unknown"))){
validate284.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema74.properties, key0))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate253.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate255(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.references !== undefined){
let data3 = data.references;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if(((data4.id === undefined) && (missing0 = "id")) || ((data4.source === undefined) && (missing0 = "source"))){
validate253.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "source"))){
validate253.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data4.id !== undefined){
const _errs11 = errors;
if(typeof data4.id !== "string"){
validate253.errors = [{instancePath:instancePath+"/references/" + i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.source !== undefined){
const _errs13 = errors;
if(!(validate255(data4.source, {instancePath:instancePath+"/references/" + i0+"/source",parentData:data4,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ratings !== undefined){
let data7 = data.ratings;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate258(data7[i1], {instancePath:instancePath+"/ratings/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cwes !== undefined){
let data9 = data.cwes;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid4 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs19 = errors;
if(!(validate265(data9[i2], {instancePath:instancePath+"/cwes/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs20 = errors;
if(typeof data.description !== "string"){
validate253.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs22 = errors;
if(typeof data.detail !== "string"){
validate253.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendation !== undefined){
const _errs24 = errors;
if(typeof data.recommendation !== "string"){
validate253.errors = [{instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workaround !== undefined){
const _errs26 = errors;
if(typeof data.workaround !== "string"){
validate253.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofOfConcept !== undefined){
let data15 = data.proofOfConcept;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.reproductionSteps !== undefined){
const _errs30 = errors;
if(typeof data15.reproductionSteps !== "string"){
validate253.errors = [{instancePath:instancePath+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConcept/properties/reproductionSteps/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.environment !== undefined){
const _errs32 = errors;
if(typeof data15.environment !== "string"){
validate253.errors = [{instancePath:instancePath+"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.supportingMaterial !== undefined){
let data18 = data15.supportingMaterial;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data18)){
var valid6 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
const _errs36 = errors;
if(!(validate52(data18[i3], {instancePath:instancePath+"/proofOfConcept/supportingMaterial/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advisories !== undefined){
let data20 = data.advisories;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data20)){
var valid7 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs39 = errors;
if(!(validate268(data20[i4], {instancePath:instancePath+"/advisories/" + i4,parentData:data20,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data22 = data.created;
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
validate253.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined){
let data23 = data.published;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data23 === "string"){
if(!(formats0.validate(data23))){
validate253.errors = [{instancePath:instancePath+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data24 = data.updated;
const _errs44 = errors;
if(errors === _errs44){
if(errors === _errs44){
if(typeof data24 === "string"){
if(!(formats0.validate(data24))){
validate253.errors = [{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected !== undefined){
let data25 = data.rejected;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
validate253.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data26 = data.credits;
const _errs48 = errors;
if(errors === _errs48){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs50 = errors;
for(const key2 in data26){
if(!((key2 === "organizations") || (key2 === "individuals"))){
validate253.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data26.organizations !== undefined){
let data27 = data26.organizations;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data27)){
var valid9 = true;
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
const _errs53 = errors;
if(!(validate26(data27[i5], {instancePath:instancePath+"/credits/organizations/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs53 === errors;
if(!valid9){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.individuals !== undefined){
let data29 = data26.individuals;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data29)){
var valid10 = true;
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
const _errs56 = errors;
if(!(validate31(data29[i6], {instancePath:instancePath+"/credits/individuals/" + i6,parentData:data29,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
if(!valid10){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data31 = data.tools;
const _errs57 = errors;
const _errs58 = errors;
let valid11 = false;
let passing0 = null;
const _errs59 = errors;
if(errors === _errs59){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
const _errs61 = errors;
for(const key3 in data31){
if(!((key3 === "components") || (key3 === "services"))){
const err0 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(_errs61 === errors){
if(data31.components !== undefined){
let data32 = data31.components;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data32)){
var valid13 = true;
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
const _errs64 = errors;
if(!(validate23(data32[i7], {instancePath:instancePath+"/tools/components/" + i7,parentData:data32,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid13 = _errs64 === errors;
if(!valid13){
break;
}
}
if(valid13){
if(!(func0(data32))){
const err1 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"};
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
else {
const err2 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.services !== undefined){
let data34 = data31.services;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data34)){
var valid14 = true;
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
const _errs67 = errors;
if(!(validate205(data34[i8], {instancePath:instancePath+"/tools/services/" + i8,parentData:data34,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid14 = _errs67 === errors;
if(!valid14){
break;
}
}
if(valid14){
if(!(func0(data34))){
const err3 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data31)){
var valid15 = true;
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
const _errs70 = errors;
if(!(validate224(data31[i9], {instancePath:instancePath+"/tools/" + i9,parentData:data31,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid15 = _errs70 === errors;
if(!valid15){
break;
}
}
}
else {
const err6 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs68 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err7 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate253.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data37 = data.analysis;
const _errs71 = errors;
if(errors === _errs71){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs73 = errors;
for(const key4 in data37){
if(!((((((key4 === "state") || (key4 === "justification")) || (key4 === "response")) || (key4 === "detail")) || (key4 === "firstIssued")) || (key4 === "lastUpdated"))){
validate253.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data37.state !== undefined){
const _errs74 = errors;
if(!(validate275(data37.state, {instancePath:instancePath+"/analysis/state",parentData:data37,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid16 = _errs74 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.justification !== undefined){
const _errs75 = errors;
if(!(validate277(data37.justification, {instancePath:instancePath+"/analysis/justification",parentData:data37,parentDataProperty:"justification",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
var valid16 = _errs75 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.response !== undefined){
let data40 = data37.response;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data40)){
var valid17 = true;
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
let data41 = data40[i10];
const _errs78 = errors;
if(typeof data41 !== "string"){
validate253.errors = [{instancePath:instancePath+"/analysis/response/" + i10,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data41 === "can_not_fix") || (data41 === "will_not_fix")) || (data41 === "update")) || (data41 === "rollback")) || (data41 === "workaround_available"))){
validate253.errors = [{instancePath:instancePath+"/analysis/response/" + i10,schemaPath:"#/properties/analysis/properties/response/items/enum",keyword:"enum",params:{allowedValues: schema74.properties.analysis.properties.response.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs78 === errors;
if(!valid17){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/analysis/response",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs76 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.detail !== undefined){
const _errs80 = errors;
if(typeof data37.detail !== "string"){
validate253.errors = [{instancePath:instancePath+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs80 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.firstIssued !== undefined){
let data43 = data37.firstIssued;
const _errs82 = errors;
if(errors === _errs82){
if(errors === _errs82){
if(typeof data43 === "string"){
if(!(formats0.validate(data43))){
validate253.errors = [{instancePath:instancePath+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid16 = _errs82 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.lastUpdated !== undefined){
let data44 = data37.lastUpdated;
const _errs84 = errors;
if(errors === _errs84){
if(errors === _errs84){
if(typeof data44 === "string"){
if(!(formats0.validate(data44))){
validate253.errors = [{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid16 = _errs84 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affects !== undefined){
let data45 = data.affects;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data45)){
var valid18 = true;
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
let data46 = data45[i11];
const _errs88 = errors;
if(errors === _errs88){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing1;
if((data46.ref === undefined) && (missing1 = "ref")){
validate253.errors = [{instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key5 in data46){
if(!((key5 === "ref") || (key5 === "versions"))){
validate253.errors = [{instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data46.ref !== undefined){
let data47 = data46.ref;
const _errs91 = errors;
const _errs92 = errors;
let valid20 = false;
const _errs93 = errors;
if(!(validate92(data47, {instancePath:instancePath+"/affects/" + i11+"/ref",parentData:data46,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid1 = _errs93 === errors;
valid20 = valid20 || _valid1;
if(!valid20){
const _errs94 = errors;
if(!(validate85(data47, {instancePath:instancePath+"/affects/" + i11+"/ref",parentData:data46,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs94 === errors;
valid20 = valid20 || _valid1;
}
if(!valid20){
const err8 = {instancePath:instancePath+"/affects/" + i11+"/ref",schemaPath:"#/properties/affects/items/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate253.errors = vErrors;
return false;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs91 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data46.versions !== undefined){
let data48 = data46.versions;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data48)){
var valid21 = true;
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
const _errs97 = errors;
const _errs99 = errors;
let valid22 = false;
let passing1 = null;
const _errs100 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing2;
if((data49.version === undefined) && (missing2 = "version")){
const err9 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs100 === errors;
if(_valid2){
valid22 = true;
passing1 = 0;
}
const _errs101 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing3;
if((data49.range === undefined) && (missing3 = "range")){
const err10 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs101 === errors;
if(_valid2 && valid22){
valid22 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid22 = true;
passing1 = 1;
}
}
if(!valid22){
const err11 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate253.errors = vErrors;
return false;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
if(errors === _errs97){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs102 = errors;
for(const key6 in data49){
if(!(((key6 === "version") || (key6 === "range")) || (key6 === "status"))){
validate253.errors = [{instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data49.version !== undefined){
const _errs103 = errors;
if(!(validate37(data49.version, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/version",parentData:data49,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid23 = _errs103 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data49.range !== undefined){
const _errs104 = errors;
if(!(validate282(data49.range, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/range",parentData:data49,parentDataProperty:"range",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var valid23 = _errs104 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data49.status !== undefined){
const _errs105 = errors;
if(!(validate284(data49.status, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/status",parentData:data49,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var valid23 = _errs105 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs97 === errors;
if(!valid21){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/affects/" + i11+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs95 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs88 === errors;
if(!valid18){
break;
}
}
if(valid18){
if(!(func0(data45))){
validate253.errors = [{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data53 = data.properties;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data53)){
var valid24 = true;
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
const _errs108 = errors;
if(!(validate60(data53[i13], {instancePath:instancePath+"/properties/" + i13,parentData:data53,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid24 = _errs108 === errors;
if(!valid24){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs106 === errors;
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
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]}},"annotator":{"type":"object","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"$ref":"#/definitions/organizationalEntity"},"individual":{"$ref":"#/definitions/organizationalContact"},"component":{"$ref":"#/definitions/component"},"service":{"$ref":"#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time"},"text":{"type":"string"},"signature":{"$ref":"#/definitions/signature"}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.subjects === undefined) && (missing0 = "subjects")) || ((data.annotator === undefined) && (missing0 = "annotator"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.text === undefined) && (missing0 = "text"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "subjects")) || (key0 === "annotator")) || (key0 === "timestamp")) || (key0 === "text")) || (key0 === "signature"))){
validate288.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data1 = data.subjects;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate92(data2, {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(!(validate85(data2, {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err0 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate288.errors = vErrors;
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
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data1))){
validate288.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotator !== undefined){
let data3 = data.annotator;
const _errs9 = errors;
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.organization === undefined) && (missing1 = "organization")){
const err1 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.individual === undefined) && (missing2 = "individual")){
const err2 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid3 = true;
passing0 = 1;
}
const _errs14 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if((data3.component === undefined) && (missing3 = "component")){
const err3 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid3 = true;
passing0 = 2;
}
const _errs15 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing4;
if((data3.service === undefined) && (missing4 = "service")){
const err4 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid1){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate288.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs16 = errors;
for(const key1 in data3){
if(!((((key1 === "organization") || (key1 === "individual")) || (key1 === "component")) || (key1 === "service"))){
validate288.errors = [{instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data3.organization !== undefined){
const _errs17 = errors;
if(!(validate26(data3.organization, {instancePath:instancePath+"/annotator/organization",parentData:data3,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.individual !== undefined){
const _errs18 = errors;
if(!(validate31(data3.individual, {instancePath:instancePath+"/annotator/individual",parentData:data3,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.component !== undefined){
const _errs19 = errors;
if(!(validate23(data3.component, {instancePath:instancePath+"/annotator/component",parentData:data3,parentDataProperty:"component",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.service !== undefined){
const _errs20 = errors;
if(!(validate205(data3.service, {instancePath:instancePath+"/annotator/service",parentData:data3,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data8 = data.timestamp;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate288.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs23 = errors;
if(typeof data.text !== "string"){
validate288.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs25 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
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
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"workflows":{"type":"array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema87 = {"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema88 = {"type":"object","additionalProperties":false,"properties":{"ref":{"anyOf":[{"$ref":"#/definitions/refLinkType"},{"$ref":"#/definitions/bomLinkElementType"}]},"externalReference":{"$ref":"#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ref === undefined) && (missing0 = "ref")){
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
if((data.externalReference === undefined) && (missing1 = "externalReference")){
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
validate304.errors = vErrors;
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
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "ref") || (key0 === "externalReference"))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.ref !== undefined){
let data0 = data.ref;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate92(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(!(validate85(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate304.errors = vErrors;
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
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.externalReference !== undefined){
const _errs9 = errors;
if(!(validate81(data.externalReference, {instancePath:instancePath+"/externalReference",parentData:data,parentDataProperty:"externalReference",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"$ref":"#/definitions/trigger"},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"type":"string","format":"date-time"},"timeEnd":{"type":"string","format":"date-time"},"workspaces":{"type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema90 = {"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((data === "copy") || (data === "clone")) || (data === "lint")) || (data === "scan")) || (data === "merge")) || (data === "build")) || (data === "test")) || (data === "deliver")) || (data === "deploy")) || (data === "release")) || (data === "clean")) || (data === "other"))){
validate312.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"type":{"type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"$ref":"#/definitions/event"},"conditions":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeActivated":{"type":"string","format":"date-time"},"inputs":{"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema92 = {"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"description":{"type":"string"},"timeReceived":{"type":"string","format":"date-time"},"data":{"$ref":"#/definitions/attachment"},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "uid") || (key0 === "description")) || (key0 === "timeReceived")) || (key0 === "data")) || (key0 === "source")) || (key0 === "target")) || (key0 === "properties"))){
validate317.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid !== undefined){
const _errs2 = errors;
if(typeof data.uid !== "string"){
validate317.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate317.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeReceived !== undefined){
let data2 = data.timeReceived;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate317.errors = [{instancePath:instancePath+"/timeReceived",schemaPath:"#/properties/timeReceived/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate317.errors = [{instancePath:instancePath+"/timeReceived",schemaPath:"#/properties/timeReceived/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs8 = errors;
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs10 = errors;
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data6 = data.properties;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate60(data6[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate317.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
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
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"expression":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "expression")) || (key0 === "properties"))){
validate323.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate323.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expression !== undefined){
const _errs4 = errors;
if(typeof data.expression !== "string"){
validate323.errors = [{instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate60(data2[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate323.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate323.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate323.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"parameters":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/parameter"}},"environmentVars":{"type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]}},"data":{"$ref":"#/definitions/attachment"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema95 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"dataType":{"type":"string"}}};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "dataType"))){
validate330.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate330.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs4 = errors;
if(typeof data.value !== "string"){
validate330.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataType !== undefined){
const _errs6 = errors;
if(typeof data.dataType !== "string"){
validate330.errors = [{instancePath:instancePath+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.resource === undefined) && (missing0 = "resource")){
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
if((data.parameters === undefined) && (missing1 = "parameters")){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.environmentVars === undefined) && (missing2 = "environmentVars")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.data === undefined) && (missing3 = "data")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate326.errors = vErrors;
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
const _errs6 = errors;
for(const key0 in data){
if(!(((((((key0 === "source") || (key0 === "target")) || (key0 === "resource")) || (key0 === "parameters")) || (key0 === "environmentVars")) || (key0 === "data")) || (key0 === "properties"))){
validate326.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.source !== undefined){
const _errs7 = errors;
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target !== undefined){
const _errs8 = errors;
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resource !== undefined){
const _errs9 = errors;
if(!(validate304(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.parameters !== undefined){
let data3 = data.parameters;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate330(data3[i0], {instancePath:instancePath+"/parameters/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data3))){
validate326.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate326.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.environmentVars !== undefined){
let data5 = data.environmentVars;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
let passing1 = null;
const _errs17 = errors;
if(!(validate60(data6, {instancePath:instancePath+"/environmentVars/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs18 = errors;
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/environmentVars/" + i1,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err6 = {instancePath:instancePath+"/environmentVars/" + i1,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate326.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data5))){
validate326.errors = [{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate326.errors = [{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs20 = errors;
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.properties !== undefined){
let data8 = data.properties;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate60(data8[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate326.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs21 === errors;
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
}
}
else {
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"$ref":"#/definitions/resourceReferenceChoice"},"target":{"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"$ref":"#/definitions/resourceReferenceChoice"},"data":{"$ref":"#/definitions/attachment"},"environmentVars":{"type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.resource === undefined) && (missing0 = "resource")){
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
if((data.environmentVars === undefined) && (missing1 = "environmentVars")){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.data === undefined) && (missing2 = "data")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate336.errors = vErrors;
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
const _errs5 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "source")) || (key0 === "target")) || (key0 === "resource")) || (key0 === "data")) || (key0 === "environmentVars")) || (key0 === "properties"))){
validate336.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs6 = errors;
if(typeof data0 !== "string"){
validate336.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "artifact") || (data0 === "attestation")) || (data0 === "log")) || (data0 === "evidence")) || (data0 === "metrics")) || (data0 === "other"))){
validate336.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target !== undefined){
const _errs9 = errors;
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resource !== undefined){
const _errs10 = errors;
if(!(validate304(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs11 = errors;
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.environmentVars !== undefined){
let data5 = data.environmentVars;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing1 = null;
const _errs16 = errors;
if(!(validate60(data6, {instancePath:instancePath+"/environmentVars/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs17 = errors;
if(typeof data6 !== "string"){
const err4 = {instancePath:instancePath+"/environmentVars/" + i0,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/environmentVars/" + i0,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate336.errors = vErrors;
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
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data5))){
validate336.errors = [{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate336.errors = [{instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.properties !== undefined){
let data7 = data.properties;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate60(data7[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate336.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs19 === errors;
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
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data["bom-ref"] === undefined) && (missing0 = "bom-ref"))) || ((data.uid === undefined) && (missing0 = "uid"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema91.properties, key0))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs3 = errors;
if(typeof data.uid !== "string"){
validate314.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate314.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate314.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data4))){
validate314.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data6 = data.type;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate314.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data6 === "manual") || (data6 === "api")) || (data6 === "webhook")) || (data6 === "scheduled"))){
validate314.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema91.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs14 = errors;
if(!(validate317(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data8 = data.conditions;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate323(data8[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data8))){
validate314.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeActivated !== undefined){
let data10 = data.timeActivated;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate314.errors = [{instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data11 = data.inputs;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate326(data11[i2], {instancePath:instancePath+"/inputs/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data11))){
validate314.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data13 = data.outputs;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data13)){
var valid4 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(!(validate336(data13[i3], {instancePath:instancePath+"/outputs/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
if(valid4){
if(!(func0(data13))){
validate314.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data15 = data.properties;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data15)){
var valid5 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs28 = errors;
if(!(validate60(data15[i4], {instancePath:instancePath+"/properties/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":"string"},"commands":{"type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema98 = {"type":"object","additionalProperties":false,"properties":{"executed":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "executed") || (key0 === "properties"))){
validate347.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.executed !== undefined){
const _errs2 = errors;
if(typeof data.executed !== "string"){
validate347.errors = [{instancePath:instancePath+"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data1 = data.properties;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate60(data1[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate347.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate347.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "commands")) || (key0 === "properties"))){
validate346.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate346.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate346.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
let data2 = data.commands;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate347(data2[i0], {instancePath:instancePath+"/commands/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate346.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data4 = data.properties;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate60(data4[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate346.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"uid":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"description":{"type":"string"},"resourceReferences":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMode":{"type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"type":"string"},"managedDataType":{"type":"string"},"volumeRequest":{"type":"string"},"volume":{"$ref":"#/definitions/volume"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};
const schema100 = {"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string"},"name":{"type":"string"},"mode":{"type":"string","enum":["filesystem","block"]},"path":{"type":"string"},"sizeAllocated":{"type":"string"},"persistent":{"type":"boolean"},"remote":{"type":"boolean"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}}}};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "uid") || (key0 === "name")) || (key0 === "mode")) || (key0 === "path")) || (key0 === "sizeAllocated")) || (key0 === "persistent")) || (key0 === "remote")) || (key0 === "properties"))){
validate357.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid !== undefined){
const _errs2 = errors;
if(typeof data.uid !== "string"){
validate357.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate357.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate357.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "filesystem") || (data2 === "block"))){
validate357.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema100.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate357.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sizeAllocated !== undefined){
const _errs10 = errors;
if(typeof data.sizeAllocated !== "string"){
validate357.errors = [{instancePath:instancePath+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persistent !== undefined){
const _errs12 = errors;
if(typeof data.persistent !== "boolean"){
validate357.errors = [{instancePath:instancePath+"/persistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remote !== undefined){
const _errs14 = errors;
if(typeof data.remote !== "boolean"){
validate357.errors = [{instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data7 = data.properties;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate60(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
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
else {
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["bom-ref"] === undefined) && (missing0 = "bom-ref")) || ((data.uid === undefined) && (missing0 = "uid"))){
validate354.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema99.properties, key0))){
validate354.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs3 = errors;
if(typeof data.uid !== "string"){
validate354.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate354.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data3 = data.aliases;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate354.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate354.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs11 = errors;
if(typeof data.description !== "string"){
validate354.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourceReferences !== undefined){
let data6 = data.resourceReferences;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate304(data6[i1], {instancePath:instancePath+"/resourceReferences/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data6))){
validate354.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate354.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessMode !== undefined){
let data8 = data.accessMode;
const _errs16 = errors;
if(typeof data8 !== "string"){
validate354.errors = [{instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data8 === "read-only") || (data8 === "read-write")) || (data8 === "read-write-once")) || (data8 === "write-once")) || (data8 === "write-only"))){
validate354.errors = [{instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues: schema99.properties.accessMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountPath !== undefined){
const _errs18 = errors;
if(typeof data.mountPath !== "string"){
validate354.errors = [{instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managedDataType !== undefined){
const _errs20 = errors;
if(typeof data.managedDataType !== "string"){
validate354.errors = [{instancePath:instancePath+"/managedDataType",schemaPath:"#/properties/managedDataType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.volumeRequest !== undefined){
const _errs22 = errors;
if(typeof data.volumeRequest !== "string"){
validate354.errors = [{instancePath:instancePath+"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.volume !== undefined){
const _errs24 = errors;
if(!(validate357(data.volume, {instancePath:instancePath+"/volume",parentData:data,parentDataProperty:"volume",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data13 = data.properties;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
var valid3 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate60(data13[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate354.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
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
}
}
}
}
else {
validate354.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate354.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["bom-ref"] === undefined) && (missing0 = "bom-ref")) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.taskTypes === undefined) && (missing0 = "taskTypes"))){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema89.properties, key0))){
validate309.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs3 = errors;
if(typeof data.uid !== "string"){
validate309.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate309.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate309.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data4))){
validate309.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskTypes !== undefined){
let data6 = data.taskTypes;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate312(data6[i1], {instancePath:instancePath+"/taskTypes/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs15 = errors;
if(!(validate314(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data9 = data.steps;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if(!(validate346(data9[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data9))){
validate309.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data11 = data.inputs;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data11)){
var valid4 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs21 = errors;
if(!(validate326(data11[i3], {instancePath:instancePath+"/inputs/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
if(valid4){
if(!(func0(data11))){
validate309.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data13 = data.outputs;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data13)){
var valid5 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs24 = errors;
if(!(validate336(data13[i4], {instancePath:instancePath+"/outputs/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
if(!(func0(data13))){
validate309.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeStart !== undefined){
let data15 = data.timeStart;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
validate309.errors = [{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate309.errors = [{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeEnd !== undefined){
let data16 = data.timeEnd;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
validate309.errors = [{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate309.errors = [{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspaces !== undefined){
let data17 = data.workspaces;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data17)){
var valid6 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
const _errs31 = errors;
if(!(validate354(data17[i5], {instancePath:instancePath+"/workspaces/" + i5,parentData:data17,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
if(!valid6){
break;
}
}
if(valid6){
if(!(func0(data17))){
validate309.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtimeTopology !== undefined){
let data19 = data.runtimeTopology;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data19)){
var valid7 = true;
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
const _errs34 = errors;
if(!(validate240(data19[i6], {instancePath:instancePath+"/runtimeTopology/" + i6,parentData:data19,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
if(valid7){
if(!(func0(data19))){
validate309.errors = [{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data21 = data.properties;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data21)){
var valid8 = true;
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
const _errs37 = errors;
if(!(validate60(data21[i7], {instancePath:instancePath+"/properties/" + i7,parentData:data21,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid8 = _errs37 === errors;
if(!valid8){
break;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
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
}
}
}
}
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["bom-ref"] === undefined) && (missing0 = "bom-ref")) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.taskTypes === undefined) && (missing0 = "taskTypes"))){
validate302.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema87.properties, key0))){
validate302.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs3 = errors;
if(typeof data.uid !== "string"){
validate302.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate302.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate302.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data4))){
validate302.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined){
let data6 = data.tasks;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate309(data6[i1], {instancePath:instancePath+"/tasks/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data6))){
validate302.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskDependencies !== undefined){
let data8 = data.taskDependencies;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate240(data8[i2], {instancePath:instancePath+"/taskDependencies/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data8))){
validate302.errors = [{instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskTypes !== undefined){
let data10 = data.taskTypes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs20 = errors;
if(!(validate312(data10[i3], {instancePath:instancePath+"/taskTypes/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs21 = errors;
if(!(validate314(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data13 = data.steps;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data13)){
var valid5 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs24 = errors;
if(!(validate346(data13[i4], {instancePath:instancePath+"/steps/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
if(!(func0(data13))){
validate302.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data15 = data.inputs;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data15)){
var valid6 = true;
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
const _errs27 = errors;
if(!(validate326(data15[i5], {instancePath:instancePath+"/inputs/" + i5,parentData:data15,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
if(valid6){
if(!(func0(data15))){
validate302.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data17 = data.outputs;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data17)){
var valid7 = true;
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
const _errs30 = errors;
if(!(validate336(data17[i6], {instancePath:instancePath+"/outputs/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
if(valid7){
if(!(func0(data17))){
validate302.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeStart !== undefined){
let data19 = data.timeStart;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
validate302.errors = [{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate302.errors = [{instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeEnd !== undefined){
let data20 = data.timeEnd;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
validate302.errors = [{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate302.errors = [{instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspaces !== undefined){
let data21 = data.workspaces;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data21)){
var valid8 = true;
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
const _errs37 = errors;
if(!(validate354(data21[i7], {instancePath:instancePath+"/workspaces/" + i7,parentData:data21,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
var valid8 = _errs37 === errors;
if(!valid8){
break;
}
}
if(valid8){
if(!(func0(data21))){
validate302.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runtimeTopology !== undefined){
let data23 = data.runtimeTopology;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data23)){
var valid9 = true;
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
const _errs40 = errors;
if(!(validate240(data23[i8], {instancePath:instancePath+"/runtimeTopology/" + i8,parentData:data23,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
if(valid9){
if(!(func0(data23))){
validate302.errors = [{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data25 = data.properties;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data25)){
var valid10 = true;
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
const _errs43 = errors;
if(!(validate60(data25[i9], {instancePath:instancePath+"/properties/" + i9,parentData:data25,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid10 = _errs43 === errors;
if(!valid10){
break;
}
}
}
else {
validate302.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
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
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "components")) || (key0 === "services")) || (key0 === "workflows")) || (key0 === "properties"))){
validate298.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
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
if(!(validate23(data1[i0], {instancePath:instancePath+"/components/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data1))){
validate298.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
let data3 = data.services;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate205(data3[i1], {instancePath:instancePath+"/services/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data3))){
validate298.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflows !== undefined){
let data5 = data.workflows;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(!(validate302(data5[i2], {instancePath:instancePath+"/workflows/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
if(valid3){
if(!(func0(data5))){
validate298.errors = [{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data7 = data.properties;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs14 = errors;
if(!(validate60(data7[i3], {instancePath:instancePath+"/properties/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"owner":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"text":{"type":"string"},"descriptions":{"type":"array","items":{"type":"string"}},"openCre":{"type":"array","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$"}},"parent":{"$ref":"#/definitions/refLinkType"},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}}}}},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType"},"identifier":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"requirements":{"type":"array","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"}},"signature":{"$ref":"#/definitions/signature"}}};
const pattern6 = new RegExp("^CRE:[0-9]+-[0-9]+$", "u");

function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema101.properties, key0))){
validate407.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["bom-ref"] !== undefined){
const _errs2 = errors;
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate407.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate407.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs7 = errors;
if(typeof data.description !== "string"){
validate407.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs9 = errors;
if(typeof data.owner !== "string"){
validate407.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data5 = data.requirements;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs15 = errors;
for(const key1 in data6){
if(!(func3.call(schema101.properties.requirements.items.properties, key1))){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6["bom-ref"] !== undefined){
const _errs16 = errors;
if(!(validate24(data6["bom-ref"], {instancePath:instancePath+"/requirements/" + i0+"/bom-ref",parentData:data6,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.identifier !== undefined){
const _errs17 = errors;
if(typeof data6.identifier !== "string"){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.title !== undefined){
const _errs19 = errors;
if(typeof data6.title !== "string"){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.text !== undefined){
const _errs21 = errors;
if(typeof data6.text !== "string"){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.descriptions !== undefined){
let data11 = data6.descriptions;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(typeof data11[i1] !== "string"){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/descriptions/" + i1,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/descriptions",schemaPath:"#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.openCre !== undefined){
let data13 = data6.openCre;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid4 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/openCre/" + i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern: "^CRE:[0-9]+-[0-9]+$"},message:"must match pattern \""+"^CRE:[0-9]+-[0-9]+$"+"\""}];
return false;
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/openCre/" + i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCre/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.parent !== undefined){
const _errs31 = errors;
if(!(validate92(data6.parent, {instancePath:instancePath+"/requirements/" + i0+"/parent",parentData:data6,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.properties !== undefined){
let data16 = data6.properties;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data16)){
var valid5 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs34 = errors;
if(!(validate60(data16[i3], {instancePath:instancePath+"/requirements/" + i0+"/properties/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.externalReferences !== undefined){
let data18 = data6.externalReferences;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data18)){
var valid6 = true;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
const _errs37 = errors;
if(!(validate81(data18[i4], {instancePath:instancePath+"/requirements/" + i0+"/externalReferences/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
if(!valid6){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0+"/externalReferences",schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
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
validate407.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data20 = data.levels;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data20)){
var valid7 = true;
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
const _errs40 = errors;
if(errors === _errs40){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs42 = errors;
for(const key2 in data21){
if(!(((((key2 === "bom-ref") || (key2 === "identifier")) || (key2 === "title")) || (key2 === "description")) || (key2 === "requirements"))){
validate407.errors = [{instancePath:instancePath+"/levels/" + i5,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data21["bom-ref"] !== undefined){
const _errs43 = errors;
if(!(validate24(data21["bom-ref"], {instancePath:instancePath+"/levels/" + i5+"/bom-ref",parentData:data21,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.identifier !== undefined){
const _errs44 = errors;
if(typeof data21.identifier !== "string"){
validate407.errors = [{instancePath:instancePath+"/levels/" + i5+"/identifier",schemaPath:"#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.title !== undefined){
const _errs46 = errors;
if(typeof data21.title !== "string"){
validate407.errors = [{instancePath:instancePath+"/levels/" + i5+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.description !== undefined){
const _errs48 = errors;
if(typeof data21.description !== "string"){
validate407.errors = [{instancePath:instancePath+"/levels/" + i5+"/description",schemaPath:"#/properties/levels/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data21.requirements !== undefined){
let data26 = data21.requirements;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data26)){
var valid9 = true;
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
const _errs52 = errors;
if(!(validate92(data26[i6], {instancePath:instancePath+"/levels/" + i5+"/requirements/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid9 = _errs52 === errors;
if(!valid9){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/levels/" + i5+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/levels/" + i5,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data28 = data.externalReferences;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data28)){
var valid10 = true;
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
const _errs55 = errors;
if(!(validate81(data28[i7], {instancePath:instancePath+"/externalReferences/" + i7,parentData:data28,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
if(!valid10){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs56 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
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
validate407.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate407.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="http://cyclonedx.org/schema/bom-1.6.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bomFormat === undefined) && (missing0 = "bomFormat")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate21.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bomFormat !== undefined){
let data1 = data.bomFormat;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "CycloneDX")){
validate21.errors = [{instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues: schema6.properties.bomFormat.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.specVersion !== undefined){
const _errs6 = errors;
if(typeof data.specVersion !== "string"){
validate21.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate21.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data4 = data.version;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs12 = errors;
if(!(validate22(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.components !== undefined){
let data6 = data.components;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate23(data6[i0], {instancePath:instancePath+"/components/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
if(valid1){
if(!(func0(data6))){
validate21.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
let data8 = data.services;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate205(data8[i1], {instancePath:instancePath+"/services/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
if(valid2){
if(!(func0(data8))){
validate21.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalReferences !== undefined){
let data10 = data.externalReferences;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate81(data10[i2], {instancePath:instancePath+"/externalReferences/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependencies !== undefined){
let data12 = data.dependencies;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate240(data12[i3], {instancePath:instancePath+"/dependencies/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
if(valid4){
if(!(func0(data12))){
validate21.errors = [{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compositions !== undefined){
let data14 = data.compositions;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid5 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
const _errs27 = errors;
if(!(validate245(data14[i4], {instancePath:instancePath+"/compositions/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
if(valid5){
if(!(func0(data14))){
validate21.errors = [{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data16 = data.vulnerabilities;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data16)){
var valid6 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
const _errs30 = errors;
if(!(validate253(data16[i5], {instancePath:instancePath+"/vulnerabilities/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid6 = _errs30 === errors;
if(!valid6){
break;
}
}
if(valid6){
if(!(func0(data16))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations !== undefined){
let data18 = data.annotations;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data18)){
var valid7 = true;
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
const _errs33 = errors;
if(!(validate288(data18[i6], {instancePath:instancePath+"/annotations/" + i6,parentData:data18,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
if(valid7){
if(!(func0(data18))){
validate21.errors = [{instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formulation !== undefined){
let data20 = data.formulation;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data20)){
var valid8 = true;
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
const _errs36 = errors;
if(!(validate298(data20[i7], {instancePath:instancePath+"/formulation/" + i7,parentData:data20,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
if(valid8){
if(!(func0(data20))){
validate21.errors = [{instancePath:instancePath+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{},message:"must NOT have duplicate items"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data22 = data.declarations;
const _errs37 = errors;
if(errors === _errs37){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs39 = errors;
for(const key1 in data22){
if(!(((((((key1 === "assessors") || (key1 === "attestations")) || (key1 === "claims")) || (key1 === "evidence")) || (key1 === "targets")) || (key1 === "affirmation")) || (key1 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data22.assessors !== undefined){
let data23 = data22.assessors;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data23)){
var valid10 = true;
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
const _errs42 = errors;
if(errors === _errs42){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs44 = errors;
for(const key2 in data24){
if(!(((key2 === "bom-ref") || (key2 === "thirdParty")) || (key2 === "organization"))){
validate21.errors = [{instancePath:instancePath+"/declarations/assessors/" + i8,schemaPath:"#/properties/declarations/properties/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data24["bom-ref"] !== undefined){
const _errs45 = errors;
if(!(validate24(data24["bom-ref"], {instancePath:instancePath+"/declarations/assessors/" + i8+"/bom-ref",parentData:data24,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.thirdParty !== undefined){
const _errs46 = errors;
if(typeof data24.thirdParty !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/declarations/assessors/" + i8+"/thirdParty",schemaPath:"#/properties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data24.organization !== undefined){
const _errs48 = errors;
if(!(validate26(data24.organization, {instancePath:instancePath+"/declarations/assessors/" + i8+"/organization",parentData:data24,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/assessors/" + i8,schemaPath:"#/properties/declarations/properties/assessors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs42 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/assessors",schemaPath:"#/properties/declarations/properties/assessors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.attestations !== undefined){
let data28 = data22.attestations;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data28)){
var valid12 = true;
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
let data29 = data28[i9];
const _errs51 = errors;
if(errors === _errs51){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs53 = errors;
for(const key3 in data29){
if(!((((key3 === "summary") || (key3 === "assessor")) || (key3 === "map")) || (key3 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9,schemaPath:"#/properties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data29.summary !== undefined){
const _errs54 = errors;
if(typeof data29.summary !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/summary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs54 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data29.assessor !== undefined){
const _errs56 = errors;
if(!(validate92(data29.assessor, {instancePath:instancePath+"/declarations/attestations/" + i9+"/assessor",parentData:data29,parentDataProperty:"assessor",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data29.map !== undefined){
let data32 = data29.map;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data32)){
var valid14 = true;
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
let data33 = data32[i10];
const _errs59 = errors;
if(errors === _errs59){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs61 = errors;
for(const key4 in data33){
if(!(((((key4 === "requirement") || (key4 === "claims")) || (key4 === "counterClaims")) || (key4 === "conformance")) || (key4 === "confidence"))){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data33.requirement !== undefined){
const _errs62 = errors;
if(!(validate92(data33.requirement, {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/requirement",parentData:data33,parentDataProperty:"requirement",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid15 = _errs62 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.claims !== undefined){
let data35 = data33.claims;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data35)){
var valid16 = true;
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
const _errs65 = errors;
if(!(validate92(data35[i11], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/claims/" + i11,parentData:data35,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid16 = _errs65 === errors;
if(!valid16){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/claims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs63 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.counterClaims !== undefined){
let data37 = data33.counterClaims;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data37)){
var valid17 = true;
const len12 = data37.length;
for(let i12=0; i12<len12; i12++){
const _errs68 = errors;
if(!(validate92(data37[i12], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/counterClaims/" + i12,parentData:data37,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid17 = _errs68 === errors;
if(!valid17){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/counterClaims/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.conformance !== undefined){
let data39 = data33.conformance;
const _errs69 = errors;
if(errors === _errs69){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs71 = errors;
for(const key5 in data39){
if(!(((key5 === "score") || (key5 === "rationale")) || (key5 === "mitigationStrategies"))){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data39.score !== undefined){
let data40 = data39.score;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data40 == "number"){
if(data40 > 1 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data39.rationale !== undefined){
const _errs74 = errors;
if(typeof data39.rationale !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs74 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data39.mitigationStrategies !== undefined){
let data42 = data39.mitigationStrategies;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data42)){
var valid19 = true;
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
const _errs78 = errors;
if(!(validate92(data42[i13], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/mitigationStrategies/" + i13,parentData:data42,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid19 = _errs78 === errors;
if(!valid19){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs76 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.confidence !== undefined){
let data44 = data33.confidence;
const _errs79 = errors;
if(errors === _errs79){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
const _errs81 = errors;
for(const key6 in data44){
if(!((key6 === "score") || (key6 === "rationale"))){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data44.score !== undefined){
let data45 = data44.score;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data45 == "number"){
if(data45 > 1 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid20 = _errs82 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data44.rationale !== undefined){
const _errs84 = errors;
if(typeof data44.rationale !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs84 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs59 === errors;
if(!valid14){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data29.signature !== undefined){
const _errs86 = errors;
if(!(validate191(data29.signature, {instancePath:instancePath+"/declarations/attestations/" + i9+"/signature",parentData:data29,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations/" + i9,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs51 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.claims !== undefined){
let data48 = data22.claims;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data48)){
var valid21 = true;
const len14 = data48.length;
for(let i14=0; i14<len14; i14++){
let data49 = data48[i14];
const _errs89 = errors;
if(errors === _errs89){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs91 = errors;
for(const key7 in data49){
if(!(func3.call(schema6.properties.declarations.properties.claims.items.properties, key7))){
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14,schemaPath:"#/properties/declarations/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data49["bom-ref"] !== undefined){
const _errs92 = errors;
if(!(validate24(data49["bom-ref"], {instancePath:instancePath+"/declarations/claims/" + i14+"/bom-ref",parentData:data49,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid22 = _errs92 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.target !== undefined){
const _errs93 = errors;
if(!(validate92(data49.target, {instancePath:instancePath+"/declarations/claims/" + i14+"/target",parentData:data49,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid22 = _errs93 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.predicate !== undefined){
const _errs94 = errors;
if(typeof data49.predicate !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/predicate",schemaPath:"#/properties/declarations/properties/claims/items/properties/predicate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs94 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.mitigationStrategies !== undefined){
let data53 = data49.mitigationStrategies;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data53)){
var valid23 = true;
const len15 = data53.length;
for(let i15=0; i15<len15; i15++){
const _errs98 = errors;
if(!(validate92(data53[i15], {instancePath:instancePath+"/declarations/claims/" + i14+"/mitigationStrategies/" + i15,parentData:data53,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid23 = _errs98 === errors;
if(!valid23){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/mitigationStrategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs96 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.reasoning !== undefined){
const _errs99 = errors;
if(typeof data49.reasoning !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/reasoning",schemaPath:"#/properties/declarations/properties/claims/items/properties/reasoning/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs99 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.evidence !== undefined){
let data56 = data49.evidence;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data56)){
var valid24 = true;
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
const _errs103 = errors;
if(!(validate92(data56[i16], {instancePath:instancePath+"/declarations/claims/" + i14+"/evidence/" + i16,parentData:data56,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid24 = _errs103 === errors;
if(!valid24){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/evidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs101 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.counterEvidence !== undefined){
let data58 = data49.counterEvidence;
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data58)){
var valid25 = true;
const len17 = data58.length;
for(let i17=0; i17<len17; i17++){
const _errs106 = errors;
if(!(validate92(data58[i17], {instancePath:instancePath+"/declarations/claims/" + i14+"/counterEvidence/" + i17,parentData:data58,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid25 = _errs106 === errors;
if(!valid25){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/counterEvidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs104 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.externalReferences !== undefined){
let data60 = data49.externalReferences;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data60)){
var valid26 = true;
const len18 = data60.length;
for(let i18=0; i18<len18; i18++){
const _errs109 = errors;
if(!(validate81(data60[i18], {instancePath:instancePath+"/declarations/claims/" + i14+"/externalReferences/" + i18,parentData:data60,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid26 = _errs109 === errors;
if(!valid26){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14+"/externalReferences",schemaPath:"#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs107 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.signature !== undefined){
const _errs110 = errors;
if(!(validate191(data49.signature, {instancePath:instancePath+"/declarations/claims/" + i14+"/signature",parentData:data49,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid22 = _errs110 === errors;
}
else {
var valid22 = true;
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
validate21.errors = [{instancePath:instancePath+"/declarations/claims/" + i14,schemaPath:"#/properties/declarations/properties/claims/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs89 === errors;
if(!valid21){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/claims",schemaPath:"#/properties/declarations/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.evidence !== undefined){
let data63 = data22.evidence;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data63)){
var valid27 = true;
const len19 = data63.length;
for(let i19=0; i19<len19; i19++){
let data64 = data63[i19];
const _errs113 = errors;
if(errors === _errs113){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs115 = errors;
for(const key8 in data64){
if(!(func3.call(schema6.properties.declarations.properties.evidence.items.properties, key8))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data64["bom-ref"] !== undefined){
const _errs116 = errors;
if(!(validate24(data64["bom-ref"], {instancePath:instancePath+"/declarations/evidence/" + i19+"/bom-ref",parentData:data64,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid28 = _errs116 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.propertyName !== undefined){
const _errs117 = errors;
if(typeof data64.propertyName !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/propertyName",schemaPath:"#/properties/declarations/properties/evidence/items/properties/propertyName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs117 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.description !== undefined){
const _errs119 = errors;
if(typeof data64.description !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs119 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.data !== undefined){
let data68 = data64.data;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data68)){
var valid29 = true;
const len20 = data68.length;
for(let i20=0; i20<len20; i20++){
let data69 = data68[i20];
const _errs123 = errors;
if(errors === _errs123){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
const _errs125 = errors;
for(const key9 in data69){
if(!(((((key9 === "name") || (key9 === "contents")) || (key9 === "classification")) || (key9 === "sensitiveData")) || (key9 === "governance"))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs125 === errors){
if(data69.name !== undefined){
const _errs126 = errors;
if(typeof data69.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/name",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs126 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data69.contents !== undefined){
let data71 = data69.contents;
const _errs128 = errors;
if(errors === _errs128){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
const _errs130 = errors;
for(const key10 in data71){
if(!((key10 === "attachment") || (key10 === "url"))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data71.attachment !== undefined){
const _errs131 = errors;
if(!(validate52(data71.attachment, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents/attachment",parentData:data71,parentDataProperty:"attachment",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid31 = _errs131 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data71.url !== undefined){
let data73 = data71.url;
const _errs132 = errors;
if(errors === _errs132){
if(errors === _errs132){
if(typeof data73 === "string"){
if(!(formats2(data73))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/format",keyword:"format",params:{format: "iri-reference"},message:"must match format \""+"iri-reference"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid31 = _errs132 === errors;
}
else {
var valid31 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs128 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data69.classification !== undefined){
const _errs134 = errors;
if(!(validate121(data69.classification, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/classification",parentData:data69,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid30 = _errs134 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data69.sensitiveData !== undefined){
let data75 = data69.sensitiveData;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data75)){
var valid32 = true;
const len21 = data75.length;
for(let i21=0; i21<len21; i21++){
const _errs137 = errors;
if(typeof data75[i21] !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/sensitiveData/" + i21,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs137 === errors;
if(!valid32){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs135 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data69.governance !== undefined){
const _errs139 = errors;
if(!(validate128(data69.governance, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/governance",parentData:data69,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid30 = _errs139 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs123 === errors;
if(!valid29){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/data",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs121 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.created !== undefined){
let data78 = data64.created;
const _errs140 = errors;
if(errors === _errs140){
if(errors === _errs140){
if(typeof data78 === "string"){
if(!(formats0.validate(data78))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid28 = _errs140 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.expires !== undefined){
let data79 = data64.expires;
const _errs142 = errors;
if(errors === _errs142){
if(errors === _errs142){
if(typeof data79 === "string"){
if(!(formats0.validate(data79))){
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid28 = _errs142 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.author !== undefined){
const _errs144 = errors;
if(!(validate31(data64.author, {instancePath:instancePath+"/declarations/evidence/" + i19+"/author",parentData:data64,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid28 = _errs144 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.reviewer !== undefined){
const _errs145 = errors;
if(!(validate31(data64.reviewer, {instancePath:instancePath+"/declarations/evidence/" + i19+"/reviewer",parentData:data64,parentDataProperty:"reviewer",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.signature !== undefined){
const _errs146 = errors;
if(!(validate191(data64.signature, {instancePath:instancePath+"/declarations/evidence/" + i19+"/signature",parentData:data64,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid28 = _errs146 === errors;
}
else {
var valid28 = true;
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
validate21.errors = [{instancePath:instancePath+"/declarations/evidence/" + i19,schemaPath:"#/properties/declarations/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs113 === errors;
if(!valid27){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/evidence",schemaPath:"#/properties/declarations/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs111 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.targets !== undefined){
let data83 = data22.targets;
const _errs147 = errors;
if(errors === _errs147){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
const _errs149 = errors;
for(const key11 in data83){
if(!(((key11 === "organizations") || (key11 === "components")) || (key11 === "services"))){
validate21.errors = [{instancePath:instancePath+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs149 === errors){
if(data83.organizations !== undefined){
let data84 = data83.organizations;
const _errs150 = errors;
if(errors === _errs150){
if(Array.isArray(data84)){
var valid34 = true;
const len22 = data84.length;
for(let i22=0; i22<len22; i22++){
const _errs152 = errors;
if(!(validate26(data84[i22], {instancePath:instancePath+"/declarations/targets/organizations/" + i22,parentData:data84,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid34 = _errs152 === errors;
if(!valid34){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/targets/organizations",schemaPath:"#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs150 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data83.components !== undefined){
let data86 = data83.components;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data86)){
var valid35 = true;
const len23 = data86.length;
for(let i23=0; i23<len23; i23++){
const _errs155 = errors;
if(!(validate23(data86[i23], {instancePath:instancePath+"/declarations/targets/components/" + i23,parentData:data86,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid35 = _errs155 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs153 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data83.services !== undefined){
let data88 = data83.services;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data88)){
var valid36 = true;
const len24 = data88.length;
for(let i24=0; i24<len24; i24++){
const _errs158 = errors;
if(!(validate205(data88[i24], {instancePath:instancePath+"/declarations/targets/services/" + i24,parentData:data88,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid36 = _errs158 === errors;
if(!valid36){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/targets/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs156 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs147 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.affirmation !== undefined){
let data90 = data22.affirmation;
const _errs159 = errors;
if(errors === _errs159){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
const _errs161 = errors;
for(const key12 in data90){
if(!(((key12 === "statement") || (key12 === "signatories")) || (key12 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs161 === errors){
if(data90.statement !== undefined){
const _errs162 = errors;
if(typeof data90.statement !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs162 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data90.signatories !== undefined){
let data92 = data90.signatories;
const _errs164 = errors;
if(errors === _errs164){
if(Array.isArray(data92)){
var valid38 = true;
const len25 = data92.length;
for(let i25=0; i25<len25; i25++){
let data93 = data92[i25];
const _errs166 = errors;
const _errs168 = errors;
let valid39 = false;
let passing0 = null;
const _errs169 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing1;
if((data93.signature === undefined) && (missing1 = "signature")){
const err0 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs169 === errors;
if(_valid0){
valid39 = true;
passing0 = 0;
}
const _errs170 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing2;
if(((data93.externalReference === undefined) && (missing2 = "externalReference")) || ((data93.organization === undefined) && (missing2 = "organization"))){
const err1 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs170 === errors;
if(_valid0 && valid39){
valid39 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid39 = true;
passing0 = 1;
}
}
if(!valid39){
const err2 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
if(errors === _errs166){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
const _errs171 = errors;
for(const key13 in data93){
if(!(((((key13 === "name") || (key13 === "role")) || (key13 === "signature")) || (key13 === "organization")) || (key13 === "externalReference"))){
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs171 === errors){
if(data93.name !== undefined){
const _errs172 = errors;
if(typeof data93.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/name",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs172 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data93.role !== undefined){
const _errs174 = errors;
if(typeof data93.role !== "string"){
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/role",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs174 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data93.signature !== undefined){
const _errs176 = errors;
if(!(validate191(data93.signature, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/signature",parentData:data93,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid40 = _errs176 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data93.organization !== undefined){
const _errs177 = errors;
if(!(validate26(data93.organization, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/organization",parentData:data93,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid40 = _errs177 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data93.externalReference !== undefined){
const _errs178 = errors;
if(!(validate81(data93.externalReference, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/externalReference",parentData:data93,parentDataProperty:"externalReference",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid40 = _errs178 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs166 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs164 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data90.signature !== undefined){
const _errs179 = errors;
if(!(validate191(data90.signature, {instancePath:instancePath+"/declarations/affirmation/signature",parentData:data90,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid37 = _errs179 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs159 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.signature !== undefined){
const _errs180 = errors;
if(!(validate191(data22.signature, {instancePath:instancePath+"/declarations/signature",parentData:data22,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid9 = _errs180 === errors;
}
else {
var valid9 = true;
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
validate21.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definitions !== undefined){
let data101 = data.definitions;
const _errs181 = errors;
if(errors === _errs181){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
const _errs183 = errors;
for(const key14 in data101){
if(!(key14 === "standards")){
validate21.errors = [{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs183 === errors){
if(data101.standards !== undefined){
let data102 = data101.standards;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data102)){
var valid42 = true;
const len26 = data102.length;
for(let i26=0; i26<len26; i26++){
const _errs186 = errors;
if(!(validate407(data102[i26], {instancePath:instancePath+"/definitions/standards/" + i26,parentData:data102,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid42 = _errs186 === errors;
if(!valid42){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs181 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data104 = data.properties;
const _errs187 = errors;
if(errors === _errs187){
if(Array.isArray(data104)){
var valid43 = true;
const len27 = data104.length;
for(let i27=0; i27<len27; i27++){
const _errs189 = errors;
if(!(validate60(data104[i27], {instancePath:instancePath+"/properties/" + i27,parentData:data104,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid43 = _errs189 === errors;
if(!valid43){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs190 = errors;
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs190 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}


/***/ })

};
