// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var func0 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data.shard === void 0 || !func0.call(data, "shard")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.basis === void 0 || !func0.call(data, "basis")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.listing === void 0 || !func0.call(data, "listing")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listing" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.run === void 0 || !func0.call(data, "run")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "sdx" || key0 === "version" || key0 === "shard" || key0 === "basis" || key0 === "listing" || key0 === "run")) {
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
      if ("grade-results/v1" !== data.sdx) {
        const err7 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "grade-results/v1" } };
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
    if (data.shard !== void 0 && func0.call(data, "shard")) {
      let data2 = data.shard;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.index === void 0 || !func0.call(data2, "index")) {
          const err9 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "index" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.of === void 0 || !func0.call(data2, "of")) {
          const err10 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "of" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          if (!(key1 === "index" || key1 === "of")) {
            const err11 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.index !== void 0 && func0.call(data2, "index")) {
          let data3 = data2.index;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err12 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.of !== void 0 && func0.call(data2, "of")) {
          let data4 = data2.of;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e3 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      if (!validate54(data.basis, { instancePath: instancePath + "/basis", parentData: data, parentDataProperty: "basis", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0 && func0.call(data, "listing")) {
      if (!validate54(data.listing, { instancePath: instancePath + "/listing", parentData: data, parentDataProperty: "listing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0 && func0.call(data, "run")) {
      let data7 = data.run;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.files === void 0 || !func0.call(data7, "files")) {
          const err18 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "files" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7.folder === void 0 || !func0.call(data7, "folder")) {
          const err19 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "folder" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 of Object.keys(data7)) {
          if (!(key2 === "files" || key2 === "folder" || key2 === "minScore" || key2 === "against" || key2 === "rubric")) {
            const err20 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.files !== void 0 && func0.call(data7, "files")) {
          let data8 = data7.files;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err21 = { instancePath: instancePath + "/run/files", schemaPath: "#/properties/run/properties/files/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err22 = { instancePath: instancePath + "/run/files", schemaPath: "#/properties/run/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data7.folder !== void 0 && func0.call(data7, "folder")) {
          if (typeof data7.folder !== "string") {
            const err23 = { instancePath: instancePath + "/run/folder", schemaPath: "#/properties/run/properties/folder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.minScore !== void 0 && func0.call(data7, "minScore")) {
          let data10 = data7.minScore;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err24 = { instancePath: instancePath + "/run/minScore", schemaPath: "#/properties/run/properties/minScore/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data7.against !== void 0 && func0.call(data7, "against")) {
          if (typeof data7.against !== "string") {
            const err25 = { instancePath: instancePath + "/run/against", schemaPath: "#/properties/run/properties/against/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.rubric !== void 0 && func0.call(data7, "rubric")) {
          let data12 = data7.rubric;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.id === void 0 || !func0.call(data12, "id")) {
              const err26 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data12.title === void 0 || !func0.call(data12, "title")) {
              const err27 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12.digest === void 0 || !func0.call(data12, "digest")) {
              const err28 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data12.dimensions === void 0 || !func0.call(data12, "dimensions")) {
              const err29 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/required", keyword: "required", params: { missingProperty: "dimensions" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 of Object.keys(data12)) {
              if (!(key3 === "id" || key3 === "title" || key3 === "digest" || key3 === "dimensions")) {
                const err30 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data12.id !== void 0 && func0.call(data12, "id")) {
              if (typeof data12.id !== "string") {
                const err31 = { instancePath: instancePath + "/run/rubric/id", schemaPath: "#/properties/run/properties/rubric/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data12.title !== void 0 && func0.call(data12, "title")) {
              if (typeof data12.title !== "string") {
                const err32 = { instancePath: instancePath + "/run/rubric/title", schemaPath: "#/properties/run/properties/rubric/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data12.digest !== void 0 && func0.call(data12, "digest")) {
              if (!validate54(data12.digest, { instancePath: instancePath + "/run/rubric/digest", parentData: data12, parentDataProperty: "digest", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data12.dimensions !== void 0 && func0.call(data12, "dimensions")) {
              let data16 = data12.dimensions;
              if (Array.isArray(data16)) {
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data17 = data16[i0];
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.id === void 0 || !func0.call(data17, "id")) {
                      const err33 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0, schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "id" } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (data17.title === void 0 || !func0.call(data17, "title")) {
                      const err34 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0, schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "title" } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                    for (const key4 of Object.keys(data17)) {
                      if (!(key4 === "id" || key4 === "title")) {
                        const err35 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0, schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    if (data17.id !== void 0 && func0.call(data17, "id")) {
                      if (typeof data17.id !== "string") {
                        const err36 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0 + "/id", schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/properties/id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data17.title !== void 0 && func0.call(data17, "title")) {
                      if (typeof data17.title !== "string") {
                        const err37 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0 + "/title", schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/properties/title/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/run/rubric/dimensions/" + i0, schemaPath: "#/properties/run/properties/rubric/properties/dimensions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/run/rubric/dimensions", schemaPath: "#/properties/run/properties/rubric/properties/dimensions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/run/rubric", schemaPath: "#/properties/run/properties/rubric/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "title": "ResultsDocument", "type": "object", "description": "One document's grade.", "required": ["result", "submission"], "additionalProperties": false, "properties": { "result": { "type": "object", "description": "As in grade.schema.json, `$defs/result`.", "required": ["status", "file"], "properties": { "status": { "enum": ["graded", "ungradable", "failed"], "description": "Whether it has a score." }, "file": { "type": "string", "description": "The file." } } }, "marks": { "type": "string", "pattern": "^(?:[0-9a-f]{8})*[.](?:[0-9a-f]{8})*$", "description": "Hashes of the design's numbers and structure, by which `sdx merge` finds twins." }, "submission": { "title": "ResultsSubmission", "type": "object", "description": "Whose document it is.", "required": ["key", "student"], "additionalProperties": false, "properties": { "key": { "type": "string", "description": "One for all documents of a submission. Example: `doejane_1234`" }, "student": { "type": "string", "description": "The student, as well as the name says. Example: `doejane`" }, "id": { "type": "string", "description": "The number in the system it was handed in at. Example: `1234`" } } } } };
var pattern4 = new RegExp("^(?:[0-9a-f]{8})*[.](?:[0-9a-f]{8})*$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0 || !func0.call(data, "result")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.submission === void 0 || !func0.call(data, "submission")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submission" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "result" || key0 === "marks" || key0 === "submission")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.result !== void 0 && func0.call(data, "result")) {
      let data0 = data.result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status === void 0 || !func0.call(data0, "status")) {
          const err3 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "status" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.file === void 0 || !func0.call(data0, "file")) {
          const err4 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "file" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.status !== void 0 && func0.call(data0, "status")) {
          let data1 = data0.status;
          if (!(data1 === "graded" || data1 === "ungradable" || data1 === "failed")) {
            const err5 = { instancePath: instancePath + "/result/status", schemaPath: "#/properties/result/properties/status/enum", keyword: "enum", params: { allowedValues: schema22.properties.result.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.file !== void 0 && func0.call(data0, "file")) {
          if (typeof data0.file !== "string") {
            const err6 = { instancePath: instancePath + "/result/file", schemaPath: "#/properties/result/properties/file/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.marks !== void 0 && func0.call(data, "marks")) {
      let data3 = data.marks;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{8})*[.](?:[0-9a-f]{8})*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.submission !== void 0 && func0.call(data, "submission")) {
      let data4 = data.submission;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.key === void 0 || !func0.call(data4, "key")) {
          const err10 = { instancePath: instancePath + "/submission", schemaPath: "#/properties/submission/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.student === void 0 || !func0.call(data4, "student")) {
          const err11 = { instancePath: instancePath + "/submission", schemaPath: "#/properties/submission/required", keyword: "required", params: { missingProperty: "student" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === "key" || key1 === "student" || key1 === "id")) {
            const err12 = { instancePath: instancePath + "/submission", schemaPath: "#/properties/submission/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.key !== void 0 && func0.call(data4, "key")) {
          if (typeof data4.key !== "string") {
            const err13 = { instancePath: instancePath + "/submission/key", schemaPath: "#/properties/submission/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.student !== void 0 && func0.call(data4, "student")) {
          if (typeof data4.student !== "string") {
            const err14 = { instancePath: instancePath + "/submission/student", schemaPath: "#/properties/submission/properties/student/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.id !== void 0 && func0.call(data4, "id")) {
          if (typeof data4.id !== "string") {
            const err15 = { instancePath: instancePath + "/submission/id", schemaPath: "#/properties/submission/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/submission", schemaPath: "#/properties/submission/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0 || !func0.call(data, "end")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "end")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data0 = data.end;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.results === void 0 || !func0.call(data0, "results")) {
          const err2 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/required", keyword: "required", params: { missingProperty: "results" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "results")) {
            const err3 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.results !== void 0 && func0.call(data0, "results")) {
          let data1 = data0.results;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err4 = { instancePath: instancePath + "/end/results", schemaPath: "#/properties/end/properties/results/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 0 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/end/results", schemaPath: "#/properties/end/properties/results/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
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
  validate52.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate52.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
