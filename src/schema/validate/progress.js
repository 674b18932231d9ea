// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var func0 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data.skills === void 0 || !func0.call(data, "skills")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skills" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenarios === void 0 || !func0.call(data, "scenarios")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "sdx" || key0 === "skills" || key0 === "scenarios")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sdx !== void 0 && func0.call(data, "sdx")) {
      if ("progress/v1" !== data.sdx) {
        const err4 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "progress/v1" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.skills !== void 0 && func0.call(data, "skills")) {
      let data1 = data.skills;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 of Object.keys(data1)) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              const err5 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err6 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data1)) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.box === void 0 || !func0.call(data2, "box")) {
              const err7 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "box" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.due === void 0 || !func0.call(data2, "due")) {
              const err8 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "due" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.last === void 0 || !func0.call(data2, "last")) {
              const err9 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "last" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data2.right === void 0 || !func0.call(data2, "right")) {
              const err10 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "right" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data2.wrong === void 0 || !func0.call(data2, "wrong")) {
              const err11 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "wrong" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data2.rounds === void 0 || !func0.call(data2, "rounds")) {
              const err12 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/required", keyword: "required", params: { missingProperty: "rounds" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key3 of Object.keys(data2)) {
              if (!(key3 === "box" || key3 === "due" || key3 === "last" || key3 === "right" || key3 === "wrong" || key3 === "rounds")) {
                const err13 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.box !== void 0 && func0.call(data2, "box")) {
              let data3 = data2.box;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err14 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/box", schemaPath: "#/properties/skills/additionalProperties/properties/box/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 6 || isNaN(data3)) {
                  const err15 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/box", schemaPath: "#/properties/skills/additionalProperties/properties/box/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                  const err16 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/box", schemaPath: "#/properties/skills/additionalProperties/properties/box/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data2.due !== void 0 && func0.call(data2, "due")) {
              if (!validate53(data2.due, { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/due", parentData: data2, parentDataProperty: "due", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data2.last !== void 0 && func0.call(data2, "last")) {
              if (!validate53(data2.last, { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/last", parentData: data2, parentDataProperty: "last", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data2.right !== void 0 && func0.call(data2, "right")) {
              let data6 = data2.right;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err17 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/right", schemaPath: "#/properties/skills/additionalProperties/properties/right/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err18 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/right", schemaPath: "#/properties/skills/additionalProperties/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if (data2.wrong !== void 0 && func0.call(data2, "wrong")) {
              let data7 = data2.wrong;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err19 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wrong", schemaPath: "#/properties/skills/additionalProperties/properties/wrong/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err20 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/wrong", schemaPath: "#/properties/skills/additionalProperties/properties/wrong/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (data2.rounds !== void 0 && func0.call(data2, "rounds")) {
              let data8 = data2.rounds;
              if (Array.isArray(data8)) {
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data9 = data8[i0];
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 > 1 || isNaN(data9)) {
                      const err21 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rounds/" + i0, schemaPath: "#/properties/skills/additionalProperties/properties/rounds/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (data9 < 0 || isNaN(data9)) {
                      const err22 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rounds/" + i0, schemaPath: "#/properties/skills/additionalProperties/properties/rounds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rounds/" + i0, schemaPath: "#/properties/skills/additionalProperties/properties/rounds/items/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rounds", schemaPath: "#/properties/skills/additionalProperties/properties/rounds/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
      let data10 = data.scenarios;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key4 of Object.keys(data10)) {
          const _errs24 = errors;
          if (typeof key4 === "string") {
            if (!pattern3.test(key4)) {
              const err27 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          var valid6 = _errs24 === errors;
          if (!valid6) {
            const err28 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        for (const key5 of Object.keys(data10)) {
          let data11 = data10[key5];
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.on === void 0 || !func0.call(data12, "on")) {
                  const err29 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/scenarios/additionalProperties/items/required", keyword: "required", params: { missingProperty: "on" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (data12.score === void 0 || !func0.call(data12, "score")) {
                  const err30 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/scenarios/additionalProperties/items/required", keyword: "required", params: { missingProperty: "score" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data12.hints === void 0 || !func0.call(data12, "hints")) {
                  const err31 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/scenarios/additionalProperties/items/required", keyword: "required", params: { missingProperty: "hints" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                for (const key6 of Object.keys(data12)) {
                  if (!(key6 === "on" || key6 === "score" || key6 === "hints" || key6 === "seed")) {
                    const err32 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/scenarios/additionalProperties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data12.on !== void 0 && func0.call(data12, "on")) {
                  if (!validate53(data12.on, { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/on", parentData: data12, parentDataProperty: "on", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.score !== void 0 && func0.call(data12, "score")) {
                  let data14 = data12.score;
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 100 || isNaN(data14)) {
                      const err33 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/score", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (data14 < 0 || isNaN(data14)) {
                      const err34 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/score", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/score", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/score/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data12.hints !== void 0 && func0.call(data12, "hints")) {
                  let data15 = data12.hints;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err36 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hints", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/hints/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 0 || isNaN(data15)) {
                      const err37 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hints", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/hints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                }
                if (data12.seed !== void 0 && func0.call(data12, "seed")) {
                  let data16 = data12.seed;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err38 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/seed", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/seed/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 0 || isNaN(data16)) {
                      const err39 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/seed", schemaPath: "#/properties/scenarios/additionalProperties/items/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/scenarios/additionalProperties/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/scenarios/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenarios/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
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
