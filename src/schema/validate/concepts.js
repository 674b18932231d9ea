// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate52;
var stdin_default = validate52;
var func0 = Object.prototype.hasOwnProperty;
var func67 = require_ucs2length().default;
var pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sdx === void 0 || !func0.call(data, "sdx")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sdx" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.concepts === void 0 || !func0.call(data, "concepts")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concepts" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "sdx" || key0 === "concepts")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("concepts/v1" !== data.sdx) {
        const err3 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "concepts/v1" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.concepts !== void 0 && func0.call(data, "concepts")) {
      let data1 = data.concepts;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 of Object.keys(data1)) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err4 = { instancePath: instancePath + "/concepts", schemaPath: "#/properties/concepts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/concepts", schemaPath: "#/properties/concepts/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data1)) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title === void 0 || !func0.call(data2, "title")) {
              const err6 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/concepts/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.wordings === void 0 || !func0.call(data2, "wordings")) {
              const err7 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/concepts/additionalProperties/required", keyword: "required", params: { missingProperty: "wordings" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key3 of Object.keys(data2)) {
              if (!(key3 === "title" || key3 === "means" || key3 === "wordings" || key3 === "also" || key3 === "source")) {
                const err8 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/concepts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.title !== void 0 && func0.call(data2, "title")) {
              let data3 = data2.title;
              if (typeof data3 === "string") {
                if (func67(data3) > 2e3) {
                  const err9 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/concepts/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (func67(data3) < 1) {
                  const err10 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/concepts/additionalProperties/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/concepts/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.means !== void 0 && func0.call(data2, "means")) {
              let data4 = data2.means;
              if (typeof data4 === "string") {
                if (func67(data4) > 2e3) {
                  const err12 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/means", schemaPath: "#/properties/concepts/additionalProperties/properties/means/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (func67(data4) < 1) {
                  const err13 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/means", schemaPath: "#/properties/concepts/additionalProperties/properties/means/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/means", schemaPath: "#/properties/concepts/additionalProperties/properties/means/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.wordings !== void 0 && func0.call(data2, "wordings")) {
              let data5 = data2.wordings;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (func67(data6) > 100) {
                      const err15 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wordings/" + i0, schemaPath: "#/properties/concepts/additionalProperties/properties/wordings/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    if (func67(data6) < 2) {
                      const err16 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wordings/" + i0, schemaPath: "#/properties/concepts/additionalProperties/properties/wordings/items/minLength", keyword: "minLength", params: { limit: 2 } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wordings/" + i0, schemaPath: "#/properties/concepts/additionalProperties/properties/wordings/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wordings", schemaPath: "#/properties/concepts/additionalProperties/properties/wordings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.also !== void 0 && func0.call(data2, "also")) {
              let data7 = data2.also;
              if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (typeof data8 === "string") {
                    if (func67(data8) > 100) {
                      const err19 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/also/" + i1, schemaPath: "#/properties/concepts/additionalProperties/properties/also/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (func67(data8) < 2) {
                      const err20 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/also/" + i1, schemaPath: "#/properties/concepts/additionalProperties/properties/also/items/minLength", keyword: "minLength", params: { limit: 2 } };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/also/" + i1, schemaPath: "#/properties/concepts/additionalProperties/properties/also/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/also", schemaPath: "#/properties/concepts/additionalProperties/properties/also/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data2.source !== void 0 && func0.call(data2, "source")) {
              let data9 = data2.source;
              if (typeof data9 === "string") {
                if (func67(data9) > 2e3) {
                  const err23 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/concepts/additionalProperties/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func67(data9) < 1) {
                  const err24 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/concepts/additionalProperties/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/concepts/additionalProperties/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/concepts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/concepts/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
