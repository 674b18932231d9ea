// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/practice-result.schema.json", "title": "PracticeResult", "description": "Exercises of one skill, as they are asked or as they were answered.", "type": "object", "required": ["sdx", "version", "skill", "title", "seed", "drills"], "additionalProperties": false, "properties": { "sdx": { "const": "practice/v1", "description": "The kind and version of this document." }, "version": { "type": "string", "description": "The version of sdx. Example: `0.1.0`" }, "skill": { "type": "string", "description": "Which skill. Example: `estimate`" }, "title": { "type": "string", "description": "The skill in a few words. Example: `Sums with units`" }, "seed": { "type": "integer", "description": "The series: the same seed gives the same exercises. Example: `7`" }, "drills": { "type": "array", "description": "The exercises in order.", "items": { "type": "object", "description": "One exercise.", "required": ["id", "number", "kind", "ask"], "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Its kind within the skill. Example: `uploads`" }, "number": { "type": "integer", "description": "From 1. Example: `1`" }, "kind": { "enum": ["quantity", "choice", "order"], "description": "What an answer is: a value in any unit, a letter, or letters in order. Example: `choice`" }, "ask": { "type": "string", "description": "The question." }, "material": { "type": "string", "description": "What is to be read: a log, a trace, a design." }, "choices": { "type": "array", "items": { "type": "string" }, "description": "What to choose from or to order; a, b, c and so on." }, "unit": { "type": "string", "description": "What the question is asked in. Example: `uploads/s`" }, "answer": { "type": "string", "description": "The right answer. Example: `23.15 uploads/s`" }, "explanation": { "type": "string", "description": "Why it is right." }, "given": { "type": "string", "description": "The answer that was given." }, "right": { "type": "boolean", "description": "Whether it was right. Example: `true`" }, "because": { "type": "string", "description": "What went wrong, where something did." } } } } } };
var func0 = Object.prototype.hasOwnProperty;
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
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.skill === void 0 || !func0.call(data, "skill")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skill" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.seed === void 0 || !func0.call(data, "seed")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.drills === void 0 || !func0.call(data, "drills")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drills" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "sdx" || key0 === "version" || key0 === "skill" || key0 === "title" || key0 === "seed" || key0 === "drills")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("practice/v1" !== data.sdx) {
        const err7 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "practice/v1" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.skill !== void 0 && func0.call(data, "skill")) {
      if (typeof data.skill !== "string") {
        const err9 = { instancePath: instancePath + "/skill", schemaPath: "#/properties/skill/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.seed !== void 0 && func0.call(data, "seed")) {
      let data4 = data.seed;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err11 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.drills !== void 0 && func0.call(data, "drills")) {
      let data5 = data.drills;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id === void 0 || !func0.call(data6, "id")) {
              const err12 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6.number === void 0 || !func0.call(data6, "number")) {
              const err13 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/required", keyword: "required", params: { missingProperty: "number" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data6.kind === void 0 || !func0.call(data6, "kind")) {
              const err14 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6.ask === void 0 || !func0.call(data6, "ask")) {
              const err15 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/required", keyword: "required", params: { missingProperty: "ask" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 of Object.keys(data6)) {
              if (!func0.call(schema19.properties.drills.items.properties, key1)) {
                const err16 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data6.id !== void 0 && func0.call(data6, "id")) {
              if (typeof data6.id !== "string") {
                const err17 = { instancePath: instancePath + "/drills/" + i0 + "/id", schemaPath: "#/properties/drills/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data6.number !== void 0 && func0.call(data6, "number")) {
              let data8 = data6.number;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err18 = { instancePath: instancePath + "/drills/" + i0 + "/number", schemaPath: "#/properties/drills/items/properties/number/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.kind !== void 0 && func0.call(data6, "kind")) {
              let data9 = data6.kind;
              if (!(data9 === "quantity" || data9 === "choice" || data9 === "order")) {
                const err19 = { instancePath: instancePath + "/drills/" + i0 + "/kind", schemaPath: "#/properties/drills/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.drills.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data6.ask !== void 0 && func0.call(data6, "ask")) {
              if (typeof data6.ask !== "string") {
                const err20 = { instancePath: instancePath + "/drills/" + i0 + "/ask", schemaPath: "#/properties/drills/items/properties/ask/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data6.material !== void 0 && func0.call(data6, "material")) {
              if (typeof data6.material !== "string") {
                const err21 = { instancePath: instancePath + "/drills/" + i0 + "/material", schemaPath: "#/properties/drills/items/properties/material/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data6.choices !== void 0 && func0.call(data6, "choices")) {
              let data12 = data6.choices;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data12[i1] !== "string") {
                    const err22 = { instancePath: instancePath + "/drills/" + i0 + "/choices/" + i1, schemaPath: "#/properties/drills/items/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/drills/" + i0 + "/choices", schemaPath: "#/properties/drills/items/properties/choices/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data6.unit !== void 0 && func0.call(data6, "unit")) {
              if (typeof data6.unit !== "string") {
                const err24 = { instancePath: instancePath + "/drills/" + i0 + "/unit", schemaPath: "#/properties/drills/items/properties/unit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data6.answer !== void 0 && func0.call(data6, "answer")) {
              if (typeof data6.answer !== "string") {
                const err25 = { instancePath: instancePath + "/drills/" + i0 + "/answer", schemaPath: "#/properties/drills/items/properties/answer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data6.explanation !== void 0 && func0.call(data6, "explanation")) {
              if (typeof data6.explanation !== "string") {
                const err26 = { instancePath: instancePath + "/drills/" + i0 + "/explanation", schemaPath: "#/properties/drills/items/properties/explanation/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data6.given !== void 0 && func0.call(data6, "given")) {
              if (typeof data6.given !== "string") {
                const err27 = { instancePath: instancePath + "/drills/" + i0 + "/given", schemaPath: "#/properties/drills/items/properties/given/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data6.right !== void 0 && func0.call(data6, "right")) {
              if (typeof data6.right !== "boolean") {
                const err28 = { instancePath: instancePath + "/drills/" + i0 + "/right", schemaPath: "#/properties/drills/items/properties/right/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data6.because !== void 0 && func0.call(data6, "because")) {
              if (typeof data6.because !== "string") {
                const err29 = { instancePath: instancePath + "/drills/" + i0 + "/because", schemaPath: "#/properties/drills/items/properties/because/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/drills/" + i0, schemaPath: "#/properties/drills/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/drills", schemaPath: "#/properties/drills/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
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
