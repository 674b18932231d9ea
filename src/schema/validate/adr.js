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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/adr.schema.json", "title": "AdrDocument", "description": "An architecture decision record as YAML, version 1: what was decided, why, against what, and what follows. Only `sdx` and `title` are required; rules ask for the rest.", "type": "object", "required": ["sdx", "title"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "sdx": { "const": "adr/v1", "description": "The kind and version of this document. Example: `adr/v1`" }, "id": { "type": ["string", "integer"], "description": 'The number or name by which other records refer to this one; the file\'s name says the same. Example: `"0007"`' }, "title": { "type": "string", "minLength": 1, "description": "What was decided, in a few words. Example: `Cache task lists in Redis`" }, "scenario": { "type": "string", "description": "The exercise that this record answers, for grading. Example: `taskforge-cache`" }, "status": { "type": "string", "description": "Where the decision stands: draft, proposed, accepted, rejected, deprecated or superseded, or your log's own word. Example: `accepted`" }, "date": { "type": "string", "description": "The day of the decision as YYYY-MM-DD. Example: `2024-05-06`" }, "deciders": { "$ref": "#/$defs/texts", "description": "Who decided. Example: `[Ada, Grace]`" }, "consulted": { "$ref": "#/$defs/texts", "description": "Who was asked. Example: `[Operations]`" }, "informed": { "$ref": "#/$defs/texts", "description": "Who was told. Example: `[Support]`" }, "context": { "$ref": "#/$defs/prose", "description": "What made a decision necessary, with the numbers that matter. Example: `The task list takes 800 ms because every view reads the database`" }, "drivers": { "$ref": "#/$defs/texts", "description": "What pulled the decision one way. Example: `[Lists load in 100 ms]`" }, "options": { "type": "array", "items": { "$ref": "#/$defs/option" }, "description": "What could have been chosen, the chosen one included. Example: `[{ name: Redis, good: [shared by all instances], bad: [one more service] }]`" }, "decision": { "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "chosen": { "$ref": "#/$defs/prose", "description": "The option that was chosen. Example: `Redis with a TTL of 30 s`" }, "because": { "$ref": "#/$defs/prose", "description": "Why this one. Example: `it answers in 5 ms and all instances share it`" } }, "description": "What was decided. Example: `{ chosen: Redis, because: all instances share it }`" }, "consequences": { "type": "object", "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "positive": { "$ref": "#/$defs/texts", "description": "What gets better. Example: `[Lists load in 5 ms]`" }, "negative": { "$ref": "#/$defs/texts", "description": "What gets worse. Example: `[A list may be 30 s old]`" }, "neutral": { "$ref": "#/$defs/texts", "description": "What changes without getting better or worse. Example: `[Lists are read through one class]`" } }, "description": "What follows from the decision. Example: `{ positive: [5 ms], negative: [one more service] }`" }, "confirmation": { "$ref": "#/$defs/prose", "description": "How somebody sees that the decision is followed. Example: `a test counts the queries of a list view`" }, "tradeOff": { "$ref": "#/$defs/prose", "description": "What was given up for what. Example: `lists up to 30 s old in exchange for 5 ms`" }, "reversible": { "$ref": "#/$defs/prose", "description": "How hard it is to go back: easy, medium or hard, and what it takes. Example: `easy`" }, "revisitWhen": { "$ref": "#/$defs/prose", "description": "What would make you decide again. Example: `hit ratio falls under 70 %`" }, "notes": { "$ref": "#/$defs/prose", "description": "Anything else. Example: `Measured in March`" }, "supersedes": { "$ref": "#/$defs/records", "description": 'Records whose place this one takes. Example: `["0003"]`' }, "supersededBy": { "$ref": "#/$defs/records", "description": 'Records that took the place of this one. Example: `["0012"]`' }, "amends": { "$ref": "#/$defs/records", "description": 'Records that this one changes in part. Example: `["0005"]`' }, "amendedBy": { "$ref": "#/$defs/records", "description": 'Records that changed this one in part. Example: `["0009"]`' }, "relatesTo": { "$ref": "#/$defs/records", "description": 'Records that have to do with this one. Example: `["0002"]`' }, "tags": { "$ref": "#/$defs/texts", "description": "Words to find it by. Example: `[caching]`" } }, "$defs": { "prose": { "title": "AdrProse", "type": "string", "description": "Markdown text." }, "texts": { "title": "AdrTexts", "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }], "description": "One text or a list of them." }, "records": { "title": "AdrReferences", "anyOf": [{ "type": ["string", "integer"] }, { "type": "array", "items": { "type": ["string", "integer"] } }], "description": "Records by number, id or file." }, "option": { "title": "AdrOption", "anyOf": [{ "type": "string" }, { "type": "object", "required": ["name"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "name": { "type": "string", "description": "What it is. Example: `Memcached`" }, "good": { "$ref": "#/$defs/texts", "description": "What speaks for it. Example: `[simple]`" }, "bad": { "$ref": "#/$defs/texts", "description": "What speaks against it. Example: `[no persistence]`" }, "because": { "$ref": "#/$defs/prose", "description": "Why it was not chosen. Example: `a restart empties it at peak`" } } }], "description": "An option, alone or with its arguments." } } };
var func0 = Object.prototype.hasOwnProperty;
var func66 = require_ucs2length().default;
var pattern3 = new RegExp("^x-", "u");
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
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "good" || key0 === "bad" || key0 === "because" || pattern3.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (typeof data.name !== "string") {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.good !== void 0 && func0.call(data, "good")) {
      if (!validate53(data.good, { instancePath: instancePath + "/good", parentData: data, parentDataProperty: "good", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.bad !== void 0 && func0.call(data, "bad")) {
      if (!validate53(data.bad, { instancePath: instancePath + "/bad", parentData: data, parentDataProperty: "bad", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      if (!validate57(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
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
  validate60.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema23 = { "title": "AdrReferences", "anyOf": [{ "type": ["string", "integer"] }, { "type": "array", "items": { "type": ["string", "integer"] } }], "description": "Records by number, id or file." };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: schema23.anyOf[0].type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: schema23.anyOf[1].items.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  validate75.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": true };
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
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema19.properties, key0) || pattern3.test(key0))) {
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
      if ("adr/v1" !== data.sdx) {
        const err3 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "adr/v1" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func66(data2) < 1) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0 && func0.call(data, "scenario")) {
      if (typeof data.scenario !== "string") {
        const err7 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (typeof data.status !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (typeof data.date !== "string") {
        const err9 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.deciders !== void 0 && func0.call(data, "deciders")) {
      if (!validate53(data.deciders, { instancePath: instancePath + "/deciders", parentData: data, parentDataProperty: "deciders", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.consulted !== void 0 && func0.call(data, "consulted")) {
      if (!validate53(data.consulted, { instancePath: instancePath + "/consulted", parentData: data, parentDataProperty: "consulted", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.informed !== void 0 && func0.call(data, "informed")) {
      if (!validate53(data.informed, { instancePath: instancePath + "/informed", parentData: data, parentDataProperty: "informed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.context !== void 0 && func0.call(data, "context")) {
      if (!validate57(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.drivers !== void 0 && func0.call(data, "drivers")) {
      if (!validate53(data.drivers, { instancePath: instancePath + "/drivers", parentData: data, parentDataProperty: "drivers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0 && func0.call(data, "options")) {
      let data11 = data.options;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate60(data11[i0], { instancePath: instancePath + "/options/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data13 = data.decision;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 of Object.keys(data13)) {
          if (!(key1 === "chosen" || key1 === "because" || pattern3.test(key1))) {
            const err11 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data13.chosen !== void 0 && func0.call(data13, "chosen")) {
          if (!validate57(data13.chosen, { instancePath: instancePath + "/decision/chosen", parentData: data13, parentDataProperty: "chosen", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data13.because !== void 0 && func0.call(data13, "because")) {
          if (!validate57(data13.because, { instancePath: instancePath + "/decision/because", parentData: data13, parentDataProperty: "because", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.consequences !== void 0 && func0.call(data, "consequences")) {
      let data16 = data.consequences;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 of Object.keys(data16)) {
          if (!(key2 === "positive" || key2 === "negative" || key2 === "neutral" || pattern3.test(key2))) {
            const err13 = { instancePath: instancePath + "/consequences", schemaPath: "#/properties/consequences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data16.positive !== void 0 && func0.call(data16, "positive")) {
          if (!validate53(data16.positive, { instancePath: instancePath + "/consequences/positive", parentData: data16, parentDataProperty: "positive", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data16.negative !== void 0 && func0.call(data16, "negative")) {
          if (!validate53(data16.negative, { instancePath: instancePath + "/consequences/negative", parentData: data16, parentDataProperty: "negative", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data16.neutral !== void 0 && func0.call(data16, "neutral")) {
          if (!validate53(data16.neutral, { instancePath: instancePath + "/consequences/neutral", parentData: data16, parentDataProperty: "neutral", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/consequences", schemaPath: "#/properties/consequences/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.confirmation !== void 0 && func0.call(data, "confirmation")) {
      if (!validate57(data.confirmation, { instancePath: instancePath + "/confirmation", parentData: data, parentDataProperty: "confirmation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.tradeOff !== void 0 && func0.call(data, "tradeOff")) {
      if (!validate57(data.tradeOff, { instancePath: instancePath + "/tradeOff", parentData: data, parentDataProperty: "tradeOff", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.reversible !== void 0 && func0.call(data, "reversible")) {
      if (!validate57(data.reversible, { instancePath: instancePath + "/reversible", parentData: data, parentDataProperty: "reversible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.revisitWhen !== void 0 && func0.call(data, "revisitWhen")) {
      if (!validate57(data.revisitWhen, { instancePath: instancePath + "/revisitWhen", parentData: data, parentDataProperty: "revisitWhen", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0 && func0.call(data, "supersedes")) {
      if (!validate75(data.supersedes, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersededBy !== void 0 && func0.call(data, "supersededBy")) {
      if (!validate75(data.supersededBy, { instancePath: instancePath + "/supersededBy", parentData: data, parentDataProperty: "supersededBy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.amends !== void 0 && func0.call(data, "amends")) {
      if (!validate75(data.amends, { instancePath: instancePath + "/amends", parentData: data, parentDataProperty: "amends", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.amendedBy !== void 0 && func0.call(data, "amendedBy")) {
      if (!validate75(data.amendedBy, { instancePath: instancePath + "/amendedBy", parentData: data, parentDataProperty: "amendedBy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.relatesTo !== void 0 && func0.call(data, "relatesTo")) {
      if (!validate75(data.relatesTo, { instancePath: instancePath + "/relatesTo", parentData: data, parentDataProperty: "relatesTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      if (!validate53(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
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
