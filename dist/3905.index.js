export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 33905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
// Reads fields of untrusted JSON with a type check. A value of the wrong type counts as missing.

function record(value) {
    return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string, trimmed, or a number as text. */
function text(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function count(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
/** A list of strings, or a single string as a list: the cards of the Hugging Face hub have both forms. */
function texts(value) {
    return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== undefined);
}
/** The object without undefined members and empty lists, so that they are not serialised. */
function present(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}


/***/ })

};
