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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/scenario.schema.json", "title": "ScenarioDocument", "description": "A design problem to practise: the brief, the givens, questions with answers, follow-ups and hints.", "type": "object", "required": ["sdx", "id", "title", "level", "tension", "brief", "givens"], "additionalProperties": false, "properties": { "sdx": { "const": "scenario/v1", "description": "The kind and version of this document." }, "id": { "type": "string", "description": "Its name; the file's own. Example: `url-shortener`", "pattern": "^[a-z][a-z0-9-]*$" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Its title." }, "asks": { "enum": ["design", "record"], "description": "What it is answered with: a design when absent, or a decision record. Example: `record`" }, "level": { "enum": ["beginner", "intermediate", "advanced"], "description": "How hard it is." }, "tension": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The essential tension, in one line." }, "minutes": { "type": "number", "description": "How long a first attempt takes.", "minimum": 5, "maximum": 240 }, "brief": { "type": "string", "minLength": 1, "maxLength": 5e3, "description": "The problem as it is handed out; Markdown." }, "givens": { "type": "object", "description": "Facts of the problem, by name.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": "object", "description": "A fact of the problem.", "required": ["value", "title"], "additionalProperties": false, "properties": { "value": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The value without a seed. Example: `1000 redirects/s`" }, "range": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What a seed may vary it over. Example: `200 redirects/s .. 5000 redirects/s`" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "In words. Example: `redirects at the daily mean`" }, "is": { "$ref": "#/$defs/texts", "description": "Where a design states it: fields of bindings. The design's value must be at least this. Example: `redirect.rate`" }, "within": { "type": "number", "description": "The factor by which a design may differ; 1.5 when absent. Example: `2`", "minimum": 1, "maximum": 1e3 }, "atMost": { "type": "boolean", "description": "Whether the design's own value may be smaller but not larger: a latency, not a load. Example: `true`" } } } }, "words": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Words a design for this problem can hardly avoid; without any it is probably the wrong scenario." }, "questions": { "type": "array", "items": { "type": "object", "description": "A clarifying question.", "required": ["ask", "answer"], "additionalProperties": false, "properties": { "ask": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "A question worth asking." }, "answer": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What the asker is told." }, "why": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What the answer decides." } } }, "description": "Clarifying questions." }, "followUps": { "type": "array", "items": { "type": "object", "description": "A follow-up.", "required": ["ask"], "additionalProperties": false, "properties": { "ask": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The follow-up." }, "looksFor": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What a good answer shows." }, "change": { "type": "object", "description": "Givens that change, and to what.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 2e3 } } } }, "description": "Follow-ups once a design stands." }, "hints": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Hints for the whole problem, each stronger than the one before." }, "related": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Scenarios to try next." } }, "$defs": { "texts": { "description": "One text or several.", "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2e3 }, { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 } }] } } };
var func0 = Object.prototype.hasOwnProperty;
var func71 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func71(data) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func71(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func71(data0) > 2e3) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func71(data0) < 1) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate53.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": true };
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
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tension === void 0 || !func0.call(data, "tension")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tension" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.brief === void 0 || !func0.call(data, "brief")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brief" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.givens === void 0 || !func0.call(data, "givens")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "givens" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("scenario/v1" !== data.sdx) {
        const err8 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "scenario/v1" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func71(data2) > 2e3) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func71(data2) < 1) {
          const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.asks !== void 0 && func0.call(data, "asks")) {
      let data3 = data.asks;
      if (!(data3 === "design" || data3 === "record")) {
        const err14 = { instancePath: instancePath + "/asks", schemaPath: "#/properties/asks/enum", keyword: "enum", params: { allowedValues: schema19.properties.asks.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data4 = data.level;
      if (!(data4 === "beginner" || data4 === "intermediate" || data4 === "advanced")) {
        const err15 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema19.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tension !== void 0 && func0.call(data, "tension")) {
      let data5 = data.tension;
      if (typeof data5 === "string") {
        if (func71(data5) > 2e3) {
          const err16 = { instancePath: instancePath + "/tension", schemaPath: "#/properties/tension/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func71(data5) < 1) {
          const err17 = { instancePath: instancePath + "/tension", schemaPath: "#/properties/tension/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/tension", schemaPath: "#/properties/tension/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data6 = data.minutes;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 240 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6 < 5 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.brief !== void 0 && func0.call(data, "brief")) {
      let data7 = data.brief;
      if (typeof data7 === "string") {
        if (func71(data7) > 5e3) {
          const err22 = { instancePath: instancePath + "/brief", schemaPath: "#/properties/brief/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func71(data7) < 1) {
          const err23 = { instancePath: instancePath + "/brief", schemaPath: "#/properties/brief/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/brief", schemaPath: "#/properties/brief/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.givens !== void 0 && func0.call(data, "givens")) {
      let data8 = data.givens;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err25 = { instancePath: instancePath + "/givens", schemaPath: "#/properties/givens/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          var valid1 = _errs17 === errors;
          if (!valid1) {
            const err26 = { instancePath: instancePath + "/givens", schemaPath: "#/properties/givens/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data8)) {
          let data9 = data8[key2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.value === void 0 || !func0.call(data9, "value")) {
              const err27 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/givens/additionalProperties/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data9.title === void 0 || !func0.call(data9, "title")) {
              const err28 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/givens/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key3 of Object.keys(data9)) {
              if (!(key3 === "value" || key3 === "range" || key3 === "title" || key3 === "is" || key3 === "within" || key3 === "atMost")) {
                const err29 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/givens/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data9.value !== void 0 && func0.call(data9, "value")) {
              let data10 = data9.value;
              if (typeof data10 === "string") {
                if (func71(data10) > 2e3) {
                  const err30 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/givens/additionalProperties/properties/value/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (func71(data10) < 1) {
                  const err31 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/givens/additionalProperties/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/givens/additionalProperties/properties/value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data9.range !== void 0 && func0.call(data9, "range")) {
              let data11 = data9.range;
              if (typeof data11 === "string") {
                if (func71(data11) > 2e3) {
                  const err33 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/givens/additionalProperties/properties/range/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func71(data11) < 1) {
                  const err34 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/givens/additionalProperties/properties/range/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/givens/additionalProperties/properties/range/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data9.title !== void 0 && func0.call(data9, "title")) {
              let data12 = data9.title;
              if (typeof data12 === "string") {
                if (func71(data12) > 2e3) {
                  const err36 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/givens/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func71(data12) < 1) {
                  const err37 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/givens/additionalProperties/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/givens/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data9.is !== void 0 && func0.call(data9, "is")) {
              if (!validate53(data9.is, { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/is", parentData: data9, parentDataProperty: "is", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data9.within !== void 0 && func0.call(data9, "within")) {
              let data14 = data9.within;
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 1e3 || isNaN(data14)) {
                  const err39 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/properties/givens/additionalProperties/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  const err40 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/properties/givens/additionalProperties/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/properties/givens/additionalProperties/properties/within/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data9.atMost !== void 0 && func0.call(data9, "atMost")) {
              if (typeof data9.atMost !== "boolean") {
                const err42 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/atMost", schemaPath: "#/properties/givens/additionalProperties/properties/atMost/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/givens/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/givens", schemaPath: "#/properties/givens/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.words !== void 0 && func0.call(data, "words")) {
      let data16 = data.words;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (typeof data17 === "string") {
            if (func71(data17) > 2e3) {
              const err45 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (func71(data17) < 1) {
              const err46 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.questions !== void 0 && func0.call(data, "questions")) {
      let data18 = data.questions;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.ask === void 0 || !func0.call(data19, "ask")) {
              const err49 = { instancePath: instancePath + "/questions/" + i1, schemaPath: "#/properties/questions/items/required", keyword: "required", params: { missingProperty: "ask" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data19.answer === void 0 || !func0.call(data19, "answer")) {
              const err50 = { instancePath: instancePath + "/questions/" + i1, schemaPath: "#/properties/questions/items/required", keyword: "required", params: { missingProperty: "answer" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            for (const key4 of Object.keys(data19)) {
              if (!(key4 === "ask" || key4 === "answer" || key4 === "why")) {
                const err51 = { instancePath: instancePath + "/questions/" + i1, schemaPath: "#/properties/questions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data19.ask !== void 0 && func0.call(data19, "ask")) {
              let data20 = data19.ask;
              if (typeof data20 === "string") {
                if (func71(data20) > 2e3) {
                  const err52 = { instancePath: instancePath + "/questions/" + i1 + "/ask", schemaPath: "#/properties/questions/items/properties/ask/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (func71(data20) < 1) {
                  const err53 = { instancePath: instancePath + "/questions/" + i1 + "/ask", schemaPath: "#/properties/questions/items/properties/ask/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/questions/" + i1 + "/ask", schemaPath: "#/properties/questions/items/properties/ask/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data19.answer !== void 0 && func0.call(data19, "answer")) {
              let data21 = data19.answer;
              if (typeof data21 === "string") {
                if (func71(data21) > 2e3) {
                  const err55 = { instancePath: instancePath + "/questions/" + i1 + "/answer", schemaPath: "#/properties/questions/items/properties/answer/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (func71(data21) < 1) {
                  const err56 = { instancePath: instancePath + "/questions/" + i1 + "/answer", schemaPath: "#/properties/questions/items/properties/answer/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/questions/" + i1 + "/answer", schemaPath: "#/properties/questions/items/properties/answer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data19.why !== void 0 && func0.call(data19, "why")) {
              let data22 = data19.why;
              if (typeof data22 === "string") {
                if (func71(data22) > 2e3) {
                  const err58 = { instancePath: instancePath + "/questions/" + i1 + "/why", schemaPath: "#/properties/questions/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (func71(data22) < 1) {
                  const err59 = { instancePath: instancePath + "/questions/" + i1 + "/why", schemaPath: "#/properties/questions/items/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/questions/" + i1 + "/why", schemaPath: "#/properties/questions/items/properties/why/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/questions/" + i1, schemaPath: "#/properties/questions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.followUps !== void 0 && func0.call(data, "followUps")) {
      let data23 = data.followUps;
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.ask === void 0 || !func0.call(data24, "ask")) {
              const err63 = { instancePath: instancePath + "/followUps/" + i2, schemaPath: "#/properties/followUps/items/required", keyword: "required", params: { missingProperty: "ask" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key5 of Object.keys(data24)) {
              if (!(key5 === "ask" || key5 === "looksFor" || key5 === "change")) {
                const err64 = { instancePath: instancePath + "/followUps/" + i2, schemaPath: "#/properties/followUps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data24.ask !== void 0 && func0.call(data24, "ask")) {
              let data25 = data24.ask;
              if (typeof data25 === "string") {
                if (func71(data25) > 2e3) {
                  const err65 = { instancePath: instancePath + "/followUps/" + i2 + "/ask", schemaPath: "#/properties/followUps/items/properties/ask/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (func71(data25) < 1) {
                  const err66 = { instancePath: instancePath + "/followUps/" + i2 + "/ask", schemaPath: "#/properties/followUps/items/properties/ask/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/followUps/" + i2 + "/ask", schemaPath: "#/properties/followUps/items/properties/ask/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data24.looksFor !== void 0 && func0.call(data24, "looksFor")) {
              let data26 = data24.looksFor;
              if (typeof data26 === "string") {
                if (func71(data26) > 2e3) {
                  const err68 = { instancePath: instancePath + "/followUps/" + i2 + "/looksFor", schemaPath: "#/properties/followUps/items/properties/looksFor/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (func71(data26) < 1) {
                  const err69 = { instancePath: instancePath + "/followUps/" + i2 + "/looksFor", schemaPath: "#/properties/followUps/items/properties/looksFor/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/followUps/" + i2 + "/looksFor", schemaPath: "#/properties/followUps/items/properties/looksFor/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data24.change !== void 0 && func0.call(data24, "change")) {
              let data27 = data24.change;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key6 of Object.keys(data27)) {
                  const _errs59 = errors;
                  if (typeof key6 === "string") {
                    if (!pattern4.test(key6)) {
                      const err71 = { instancePath: instancePath + "/followUps/" + i2 + "/change", schemaPath: "#/properties/followUps/items/properties/change/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key6 };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                  var valid12 = _errs59 === errors;
                  if (!valid12) {
                    const err72 = { instancePath: instancePath + "/followUps/" + i2 + "/change", schemaPath: "#/properties/followUps/items/properties/change/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                for (const key7 of Object.keys(data27)) {
                  let data28 = data27[key7];
                  if (typeof data28 === "string") {
                    if (func71(data28) > 2e3) {
                      const err73 = { instancePath: instancePath + "/followUps/" + i2 + "/change/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/followUps/items/properties/change/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (func71(data28) < 1) {
                      const err74 = { instancePath: instancePath + "/followUps/" + i2 + "/change/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/followUps/items/properties/change/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/followUps/" + i2 + "/change/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/followUps/items/properties/change/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/followUps/" + i2 + "/change", schemaPath: "#/properties/followUps/items/properties/change/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/followUps/" + i2, schemaPath: "#/properties/followUps/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.hints !== void 0 && func0.call(data, "hints")) {
      let data29 = data.hints;
      if (Array.isArray(data29)) {
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data30 = data29[i3];
          if (typeof data30 === "string") {
            if (func71(data30) > 2e3) {
              const err79 = { instancePath: instancePath + "/hints/" + i3, schemaPath: "#/properties/hints/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (func71(data30) < 1) {
              const err80 = { instancePath: instancePath + "/hints/" + i3, schemaPath: "#/properties/hints/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/hints/" + i3, schemaPath: "#/properties/hints/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/hints", schemaPath: "#/properties/hints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.related !== void 0 && func0.call(data, "related")) {
      let data31 = data.related;
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data32 = data31[i4];
          if (typeof data32 === "string") {
            if (func71(data32) > 2e3) {
              const err83 = { instancePath: instancePath + "/related/" + i4, schemaPath: "#/properties/related/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (func71(data32) < 1) {
              const err84 = { instancePath: instancePath + "/related/" + i4, schemaPath: "#/properties/related/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/related/" + i4, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
  } else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err87];
    } else {
      vErrors.push(err87);
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
