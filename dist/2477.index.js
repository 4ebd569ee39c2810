export const id = 2477;
export const ids = [2477];
export const modules = {

/***/ 22477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasColor: () => (/* binding */ hasColor)
/* harmony export */ });
// Decides whether output has colours.
/**
 * FORCE_COLOR decides if it is set (`0` and `false`: no colours), then a NO_COLOR that is not empty; otherwise only a terminal
 * gets colours. Node reads both variables in this order too.
 */
function hasColor({ FORCE_COLOR: force, NO_COLOR: no, TERM: terminal }, { isTTY = false }) {
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTTY && !no && terminal !== 'dumb';
}


/***/ })

};
