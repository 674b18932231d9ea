// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/practice-session.schema.json", "title": "PracticeSession", "description": "A design session as it stands: where it goes on when it is resumed.", "type": "object", "required": ["sdx", "scenario", "file", "stage", "step", "asked", "hints", "seconds", "scores", "followUp"], "additionalProperties": false, "properties": { "sdx": { "const": "practice-session/v1", "description": "The kind and version of this document." }, "scenario": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "Which problem. Example: `url-shortener`" }, "seed": { "type": "integer", "minimum": 0, "description": "What its givens were varied by. Example: `7`" }, "file": { "type": "string", "description": "The design's file, from the root of the file system." }, "stage": { "enum": ["brief", "questions", "steps", "graded", "followUp", "over"], "description": "Which part of the session. Example: `steps`" }, "step": { "type": "integer", "minimum": 0, "maximum": 7, "description": "Which step of the design, from 0. Example: `2`" }, "asked": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "The clarifying questions that were asked, by number from 0." }, "hints": { "type": "object", "description": "How many hints were asked for, by step. Example: `scale: 2`", "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 3 } }, "problemHints": { "type": "integer", "minimum": 0, "description": "How many hints on the problem itself were asked for. Example: `2`" }, "seconds": { "type": "number", "minimum": 0, "description": "How long it has taken so far." }, "scores": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 100 }, "description": "The grades so far, the latest last." }, "followUp": { "type": "integer", "minimum": 0, "description": "Which follow-up is next, from 0." } } };
var func0 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
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
    if (data.scenario === void 0 || !func0.call(data, "scenario")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.file === void 0 || !func0.call(data, "file")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.stage === void 0 || !func0.call(data, "stage")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.step === void 0 || !func0.call(data, "step")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.asked === void 0 || !func0.call(data, "asked")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asked" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.hints === void 0 || !func0.call(data, "hints")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hints" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.seconds === void 0 || !func0.call(data, "seconds")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scores === void 0 || !func0.call(data, "scores")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.followUp === void 0 || !func0.call(data, "followUp")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "followUp" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("practice-session/v1" !== data.sdx) {
        const err11 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "practice-session/v1" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0 && func0.call(data, "scenario")) {
      let data1 = data.scenario;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err12 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.seed !== void 0 && func0.call(data, "seed")) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        const err16 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      let data4 = data.stage;
      if (!(data4 === "brief" || data4 === "questions" || data4 === "steps" || data4 === "graded" || data4 === "followUp" || data4 === "over")) {
        const err17 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema19.properties.stage.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.step !== void 0 && func0.call(data, "step")) {
      let data5 = data.step;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err18 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 7 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.asked !== void 0 && func0.call(data, "asked")) {
      let data6 = data.asked;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err21 = { instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.hints !== void 0 && func0.call(data, "hints")) {
      let data8 = data.hints;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          let data9 = data8[key1];
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err24 = { instancePath: instancePath + "/hints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hints/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 3 || isNaN(data9)) {
              const err25 = { instancePath: instancePath + "/hints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hints/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/hints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hints/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/hints", schemaPath: "#/properties/hints/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.problemHints !== void 0 && func0.call(data, "problemHints")) {
      let data10 = data.problemHints;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err28 = { instancePath: instancePath + "/problemHints", schemaPath: "#/properties/problemHints/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err29 = { instancePath: instancePath + "/problemHints", schemaPath: "#/properties/problemHints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.seconds !== void 0 && func0.call(data, "seconds")) {
      let data11 = data.seconds;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err30 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.scores !== void 0 && func0.call(data, "scores")) {
      let data12 = data.scores;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 100 || isNaN(data13)) {
              const err32 = { instancePath: instancePath + "/scores/" + i1, schemaPath: "#/properties/scores/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err33 = { instancePath: instancePath + "/scores/" + i1, schemaPath: "#/properties/scores/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/scores/" + i1, schemaPath: "#/properties/scores/items/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.followUp !== void 0 && func0.call(data, "followUp")) {
      let data14 = data.followUp;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err36 = { instancePath: instancePath + "/followUp", schemaPath: "#/properties/followUp/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err37 = { instancePath: instancePath + "/followUp", schemaPath: "#/properties/followUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
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
