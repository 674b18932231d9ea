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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/rubric.schema.json", "title": "RubricDocument", "description": "How designs (or decision records) of one scenario are scored: dimensions with weights, criteria with checks, gates, and the rubric's own tests. Only data; nothing in it is executed.", "type": "object", "required": ["sdx", "id", "title"], "additionalProperties": false, "properties": { "sdx": { "const": "rubric/v1", "description": "The kind and version of this document. Example: `rubric/v1`" }, "id": { "type": "string", "description": "Its name; the file's own. Example: `url-shortener`", "pattern": "^[_a-z][a-z0-9-]*$" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Its title. Example: `URL shortener`" }, "extends": { "type": "string", "description": "A rubric beside it, or a path inside the project, to build on. Example: `_base`", "minLength": 1, "maxLength": 200 }, "grades": { "enum": ["design", "record"], "description": "What it grades: designs when absent, or decision records, whose paths follow `adr.schema.json`. Example: `record`" }, "bindings": { "type": "object", "description": "Names for the things every design of this scenario has.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "$ref": "#/$defs/binding" } }, "needs": { "type": "object", "description": "What a design must say to be graded at all.", "required": ["atLeast", "facts"], "additionalProperties": false, "properties": { "atLeast": { "type": "number", "description": "How many of the facts must be there. Example: `2`", "minimum": 1 }, "facts": { "type": "object", "description": "The facts.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": "object", "description": "One fact.", "required": ["title", "path"], "additionalProperties": false, "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The fact. Example: `components`" }, "path": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "A JSONPath that finds it. Example: `$.components.*`" }, "want": { "type": "number", "description": "How many. Example: `2`", "minimum": 1 } } } } } }, "dimensions": { "type": "object", "description": "What is judged, by name.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": "object", "description": "A dimension; a rubric that extends another may give only what changes.", "required": [], "additionalProperties": false, "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Its name. Example: `Trade-offs`" }, "weight": { "type": "number", "description": "Its share of the grade against the other weights; 0 leaves it out. Example: `10`", "minimum": 0, "maximum": 100 }, "what": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it covers." } } } }, "criteria": { "type": "object", "description": "Criteria by name; null removes an inherited one.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "oneOf": [{ "$ref": "#/$defs/criterion" }, { "type": "null" }] } }, "caps": { "type": "object", "description": "Gates: what limits the whole grade when it is absent.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "oneOf": [{ "$ref": "#/$defs/cap" }, { "type": "null" }] } }, "contradictions": { "type": "object", "description": "What contradicting oneself costs.", "required": ["rules", "caps"], "additionalProperties": false, "properties": { "rules": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Rules whose findings are contradictions. Example: `[slo/feasible]`" }, "caps": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 100 }, "description": "The highest grade with one contradiction, with two, and so on. Example: `[69, 49]`" }, "costs": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 100 }, "description": "The most points that one contradiction takes off a grade, that two do, and so on: a level each. Without it whatever the caps take. Example: `[15, 30]`" } } }, "scale": { "type": "array", "description": "What score a share of the points is: straight lines between these, from 0 to 1 and 0 to 100. Without it the score is the share. Example: `[{ share: 0.5, score: 62 }]`", "items": { "type": "object", "description": "One point of the scale.", "required": ["share", "score"], "additionalProperties": false, "properties": { "share": { "type": "number", "minimum": 0, "maximum": 1, "description": "Of the points, weighted. Example: `0.5`" }, "score": { "type": "number", "minimum": 0, "maximum": 100, "description": "What it scores. Example: `62`" } } } }, "core": { "type": "object", "description": "How far a design gets that does not solve what its problem turns on: the dimensions that a scenario adds to its base.", "required": ["caps", "advice"], "additionalProperties": false, "properties": { "or": { "type": "string", "minLength": 1, "maxLength": 200, "description": "A dimension whose share counts as much: what is worked through elsewhere was seen. Example: `worked`" }, "caps": { "type": "array", "description": "The highest grade with less than a share of those points, the lowest share first. Example: `[{ under: 0.1, at: 40 }]`", "items": { "type": "object", "description": "One limit.", "required": ["under", "at"], "additionalProperties": false, "properties": { "under": { "type": "number", "minimum": 0, "maximum": 1, "description": "A share of the points. Example: `0.1`" }, "at": { "type": "number", "minimum": 0, "maximum": 100, "description": "The highest grade. Example: `40`" } } } }, "advice": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do." } } }, "tests": { "type": "array", "items": { "$ref": "#/$defs/test" }, "description": "Example designs and what they must score." } }, "$defs": { "texts": { "description": "One text or several.", "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2e3 }, { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 } }] }, "predicate": { "type": "object", "description": "What an item must show; every clause must hold.", "additionalProperties": false, "properties": { "has": { "$ref": "#/$defs/texts", "description": "Fields that must be there and filled in. Example: `[fix, tradeoff]`" }, "hasAny": { "$ref": "#/$defs/texts", "description": "Fields of which one must be there. Example: `[gains, because]`" }, "specific": { "$ref": "#/$defs/texts", "description": "Prose fields that must name this design's things or numbers; `.` is the item itself. Example: `[givesUp]`" }, "numbers": { "$ref": "#/$defs/texts", "description": "Prose fields that must state a quantity. Example: `[limit]`" }, "refers": { "type": "object", "description": "Fields that must name something declared; `.` is the item itself. Example: `{ component: components }`", "additionalProperties": { "enum": ["components", "flows", "data", "slos", "variables"] } }, "is": { "type": "object", "description": "Fields and the values allowed. Example: `{ kind: [cache, cdn] }`", "additionalProperties": { "type": "array", "items": { "type": ["string", "number", "boolean"] } } }, "quantity": { "$ref": "#/$defs/texts", "description": "Fields that must be quantities that can be evaluated. Example: `[ttl]`" }, "below": { "type": "object", "description": "Number fields, as the capacity model gives them, and what they must not exceed. Example: `{ utilisation.peak.value: 0.8 }`", "additionalProperties": { "type": "number" } }, "above": { "type": "object", "description": "Number fields, as the capacity model gives them, and what they must reach. Example: `{ saturatesAt: 2 }`", "additionalProperties": { "type": "number" } }, "count": { "type": "object", "description": "List fields and how many filled-in entries they need. Example: `{ over: 2 }`", "additionalProperties": { "type": "number", "minimum": 1 } } }, "minProperties": 1 }, "check": { "oneOf": [{ "$ref": "#/$defs/ruleCheck" }, { "$ref": "#/$defs/pathCheck" }, { "$ref": "#/$defs/expressionCheck" }, { "$ref": "#/$defs/conceptCheck" }, { "$ref": "#/$defs/carriedCheck" }, { "$ref": "#/$defs/anyCheck" }, { "$ref": "#/$defs/allCheck" }] }, "ruleCheck": { "type": "object", "description": "A lint rule that must hold, over things that must be there.", "required": ["rule", "over"], "additionalProperties": false, "properties": { "rule": { "type": "string", "description": "The lint rule that must have nothing to say. Example: `tradeoff/alternatives`", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" }, "over": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "A JSONPath to the things the rule judges; without any, nothing is shown. Example: `$.tradeoffs[*]`" }, "want": { "type": "number", "description": "How many must be clean for full credit. Example: `2`", "exclusiveMinimum": 0 }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "pathCheck": { "type": "object", "description": "Things a JSONPath finds that satisfy a predicate.", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "An RFC 9535 JSONPath over the design. `$.bound.<name>` is what the rubric's bindings found and `$.ids.<name>` its id, `$.derived` what follows from references, `$.analysis` the capacity model. Example: `$.bottlenecks[*]`" }, "each": { "$ref": "#/$defs/predicate", "description": "What an item must show to count." }, "want": { "type": "number", "description": "How many items give full credit; 1 when absent. Example: `3`", "exclusiveMinimum": 0 }, "every": { "type": "boolean", "description": "Whether each item that is there must count, not only `want` of them. Example: `true`" }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "expressionCheck": { "type": "object", "description": "Numbers of the design that must agree.", "required": ["expression"], "additionalProperties": false, "properties": { "expression": { "$ref": "#/$defs/texts", "description": "Comparisons in the quantity language; all must hold. Example: `url.size * url.count >= 10 GB`" }, "near": { "type": "number", "description": "The factor within which a comparison that fails still earns half. Example: `1.5`", "minimum": 1, "maximum": 100 }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "conceptCheck": { "type": "object", "description": "An idea stated in words, about this design's own things.", "required": ["concept", "in"], "additionalProperties": false, "properties": { "concept": { "$ref": "#/$defs/texts", "description": "A concept of `concepts.yaml`; of several, any. Example: `collision-retry`" }, "in": { "$ref": "#/$defs/texts", "description": "Where it is looked for: JSONPaths, or parts, which say where it is expected; it counts wherever it is said, but among the requirements only where these are named. Example: `[tradeoffs, data]`" }, "want": { "type": "number", "description": "How many different sentences give full credit; 1 when absent. Example: `2`", "exclusiveMinimum": 0 }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "carriedCheck": { "type": "object", "description": "Ideas that are carried by figures of the design's own: numbers that the problem did not give, in sentences that state the idea.", "required": ["carried", "want"], "additionalProperties": false, "properties": { "carried": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Concepts of `concepts.yaml`; each counts once. Example: `[gives-out, stale-data]`" }, "figures": { "type": "integer", "minimum": 1, "maximum": 20, "description": "How many different figures carry an idea in full; 2 when absent. Example: `2`" }, "want": { "type": "number", "description": "How many carried ideas give full credit. Example: `6`", "exclusiveMinimum": 0 }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" } } }, "anyCheck": { "type": "object", "description": "The best of several ways to show it.", "required": ["any"], "additionalProperties": false, "properties": { "any": { "type": "array", "items": { "$ref": "#/$defs/check" }, "description": "The best of these counts." }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "allCheck": { "type": "object", "description": "Several things that must be shown together.", "required": ["all"], "additionalProperties": false, "properties": { "all": { "type": "array", "items": { "$ref": "#/$defs/check" }, "description": "The weakest of these counts." }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } }, "binding": { "type": "object", "description": "How to find one of the things every design of this scenario has, whatever its author called it.", "required": ["part", "title"], "additionalProperties": false, "properties": { "part": { "enum": ["components", "flows", "data", "slos", "variables", "regions", "figures"], "description": "Where to look; `regions` is the one part on where it runs, `figures` are the quantities a record states in its sentences. Example: `flows`" }, "words": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Words in its name that speak for it, strongest first. Example: `[redirect, resolve, lookup]`" }, "kinds": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Component kinds it may have. Example: `[database]`" }, "holds": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The binding of the datum it stores; where the design declares no such datum, what the words of that binding name. Example: `url`" }, "states": { "type": "string", "minLength": 1, "maxLength": 200, "description": "A field; things that state it are taken before any that do not. Example: `maxConnections`" }, "caches": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The binding of the datum it caches. Example: `url`" }, "unit": { "type": "string", "minLength": 1, "maxLength": 40, "description": "For figures: a unit of what is meant. Example: `s`" }, "only": { "type": "boolean", "description": "Whether the only thing of its part (and kind) is taken when no word matches. Example: `true`" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it is called in feedback. Example: `the redirect flow`" } } }, "criterion": { "type": "object", "description": "One thing that is judged.", "required": ["dimension", "title", "points", "checks", "levels"], "additionalProperties": false, "properties": { "dimension": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The dimension it counts towards. Example: `tradeoffs`" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Its name. Example: `Alternatives are real`" }, "asks": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What a good answer shows. Example: `Each decision names what was not chosen and why`" }, "points": { "type": "number", "description": "Its weight within the dimension. Example: `4`", "exclusiveMinimum": 0, "maximum": 100 }, "effort": { "enum": ["small", "medium", "large"], "description": "How much work the missing part is; picks the next step. Example: `small`" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" }, "description": "What is looked for." }, "replaces": { "type": "boolean", "description": "Whether it takes the place of the criterion that the base has under its name; without it such a name is an error. Example: `true`" }, "anchored": { "type": "boolean", "description": "Whether it rests on capacities and service times, which the catalogue bounds. Example: `true`" }, "levels": { "type": "object", "description": "Feedback for each level.", "required": ["none", "all"], "additionalProperties": false, "properties": { "none": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said when nothing was shown." }, "some": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said below half of the points." }, "most": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said from half of the points." }, "all": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said from nine tenths of the points." } } }, "hints": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Hints, each stronger than the one before." } } }, "cap": { "type": "object", "description": "A gate.", "required": ["at", "unless", "reason", "advice"], "additionalProperties": false, "properties": { "at": { "type": "number", "description": "The highest grade while it holds. Example: `60`", "minimum": 0, "maximum": 100 }, "costs": { "type": "number", "description": "The most points that it takes off a grade, for a number that breaks a design which may be fine otherwise. Without it whatever `at` takes. Example: `15`", "minimum": 0, "maximum": 100 }, "unless": { "$ref": "#/$defs/check", "description": "What must be shown to lift it." }, "reason": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Why. Example: `there is no objective to design for`" }, "advice": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What lifts it. Example: `State one SLO with an objective and a window`" } } }, "test": { "type": "object", "description": "One test.", "required": ["design"], "additionalProperties": false, "properties": { "design": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "A design or record, relative to the rubric. Example: `../examples/url-shortener/design.yaml`" }, "score": { "$ref": "#/$defs/band" }, "criteria": { "type": "object", "description": "Criteria and the share of their points expected.", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "additionalProperties": { "$ref": "#/$defs/band" } } } }, "band": { "type": "string", "description": "From and to, of 100; or `ungradable`. Example: `90..100`", "pattern": "^(ungradable|[0-9]{1,3}(\\.[0-9])?\\.\\.[0-9]{1,3}(\\.[0-9])?)$" } } };
var func0 = Object.prototype.hasOwnProperty;
var func67 = require_ucs2length().default;
var pattern3 = new RegExp("^[_a-z][a-z0-9-]*$", "u");
var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var schema20 = { "type": "object", "description": "How to find one of the things every design of this scenario has, whatever its author called it.", "required": ["part", "title"], "additionalProperties": false, "properties": { "part": { "enum": ["components", "flows", "data", "slos", "variables", "regions", "figures"], "description": "Where to look; `regions` is the one part on where it runs, `figures` are the quantities a record states in its sentences. Example: `flows`" }, "words": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Words in its name that speak for it, strongest first. Example: `[redirect, resolve, lookup]`" }, "kinds": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Component kinds it may have. Example: `[database]`" }, "holds": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The binding of the datum it stores; where the design declares no such datum, what the words of that binding name. Example: `url`" }, "states": { "type": "string", "minLength": 1, "maxLength": 200, "description": "A field; things that state it are taken before any that do not. Example: `maxConnections`" }, "caches": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The binding of the datum it caches. Example: `url`" }, "unit": { "type": "string", "minLength": 1, "maxLength": 40, "description": "For figures: a unit of what is meant. Example: `s`" }, "only": { "type": "boolean", "description": "Whether the only thing of its part (and kind) is taken when no word matches. Example: `true`" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it is called in feedback. Example: `the redirect flow`" } } };
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
    if (data.part === void 0 || !func0.call(data, "part")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" } };
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
      if (!func0.call(schema20.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.part !== void 0 && func0.call(data, "part")) {
      let data0 = data.part;
      if (!(data0 === "components" || data0 === "flows" || data0 === "data" || data0 === "slos" || data0 === "variables" || data0 === "regions" || data0 === "figures")) {
        const err3 = { instancePath: instancePath + "/part", schemaPath: "#/properties/part/enum", keyword: "enum", params: { allowedValues: schema20.properties.part.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.words !== void 0 && func0.call(data, "words")) {
      let data1 = data.words;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func67(data2) > 2e3) {
              const err4 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func67(data2) < 1) {
              const err5 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0 && func0.call(data, "kinds")) {
      let data3 = data.kinds;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func67(data4) > 2e3) {
              const err8 = { instancePath: instancePath + "/kinds/" + i1, schemaPath: "#/properties/kinds/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func67(data4) < 1) {
              const err9 = { instancePath: instancePath + "/kinds/" + i1, schemaPath: "#/properties/kinds/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/kinds/" + i1, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.holds !== void 0 && func0.call(data, "holds")) {
      let data5 = data.holds;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err13 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.states !== void 0 && func0.call(data, "states")) {
      let data6 = data.states;
      if (typeof data6 === "string") {
        if (func67(data6) > 200) {
          const err15 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func67(data6) < 1) {
          const err16 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.caches !== void 0 && func0.call(data, "caches")) {
      let data7 = data.caches;
      if (typeof data7 === "string") {
        if (func67(data7) > 2e3) {
          const err18 = { instancePath: instancePath + "/caches", schemaPath: "#/properties/caches/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func67(data7) < 1) {
          const err19 = { instancePath: instancePath + "/caches", schemaPath: "#/properties/caches/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/caches", schemaPath: "#/properties/caches/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data8 = data.unit;
      if (typeof data8 === "string") {
        if (func67(data8) > 40) {
          const err21 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func67(data8) < 1) {
          const err22 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.only !== void 0 && func0.call(data, "only")) {
      if (typeof data.only !== "boolean") {
        const err24 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data10 = data.title;
      if (typeof data10 === "string") {
        if (func67(data10) > 2e3) {
          const err25 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func67(data10) < 1) {
          const err26 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "description": "One thing that is judged.", "required": ["dimension", "title", "points", "checks", "levels"], "additionalProperties": false, "properties": { "dimension": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The dimension it counts towards. Example: `tradeoffs`" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Its name. Example: `Alternatives are real`" }, "asks": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What a good answer shows. Example: `Each decision names what was not chosen and why`" }, "points": { "type": "number", "description": "Its weight within the dimension. Example: `4`", "exclusiveMinimum": 0, "maximum": 100 }, "effort": { "enum": ["small", "medium", "large"], "description": "How much work the missing part is; picks the next step. Example: `small`" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" }, "description": "What is looked for." }, "replaces": { "type": "boolean", "description": "Whether it takes the place of the criterion that the base has under its name; without it such a name is an error. Example: `true`" }, "anchored": { "type": "boolean", "description": "Whether it rests on capacities and service times, which the catalogue bounds. Example: `true`" }, "levels": { "type": "object", "description": "Feedback for each level.", "required": ["none", "all"], "additionalProperties": false, "properties": { "none": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said when nothing was shown." }, "some": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said below half of the points." }, "most": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said from half of the points." }, "all": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Said from nine tenths of the points." } } }, "hints": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Hints, each stronger than the one before." } } };
var pattern8 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.over === void 0 || !func0.call(data, "over")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "over" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rule" || key0 === "over" || key0 === "want" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at" || key0 === "refutes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.over !== void 0 && func0.call(data, "over")) {
      let data1 = data.over;
      if (typeof data1 === "string") {
        if (func67(data1) > 2e3) {
          const err5 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func67(data1) < 1) {
          const err6 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.want !== void 0 && func0.call(data, "want")) {
      let data2 = data.want;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data3 = data.worth;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data4 = data.says;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err13 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err14 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data5 = data.missing;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err16 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err17 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data6 = data.at;
      if (typeof data6 === "string") {
        if (func67(data6) > 2e3) {
          const err19 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func67(data6) < 1) {
          const err20 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err22 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "description": "Things a JSONPath finds that satisfy a predicate.", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "An RFC 9535 JSONPath over the design. `$.bound.<name>` is what the rubric's bindings found and `$.ids.<name>` its id, `$.derived` what follows from references, `$.analysis` the capacity model. Example: `$.bottlenecks[*]`" }, "each": { "$ref": "#/$defs/predicate", "description": "What an item must show to count." }, "want": { "type": "number", "description": "How many items give full credit; 1 when absent. Example: `3`", "exclusiveMinimum": 0 }, "every": { "type": "boolean", "description": "Whether each item that is there must count, not only `want` of them. Example: `true`" }, "worth": { "type": "number", "description": "Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`", "exclusiveMinimum": 0, "maximum": 100 }, "says": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`" }, "missing": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "What to do when it does not hold. Example: `Name what each fix costs`" }, "at": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`" }, "refutes": { "type": "boolean", "description": "Whether a claim found false is a contradiction, which caps the grade. Example: `true`" } } };
var schema25 = { "type": "object", "description": "What an item must show; every clause must hold.", "additionalProperties": false, "properties": { "has": { "$ref": "#/$defs/texts", "description": "Fields that must be there and filled in. Example: `[fix, tradeoff]`" }, "hasAny": { "$ref": "#/$defs/texts", "description": "Fields of which one must be there. Example: `[gains, because]`" }, "specific": { "$ref": "#/$defs/texts", "description": "Prose fields that must name this design's things or numbers; `.` is the item itself. Example: `[givesUp]`" }, "numbers": { "$ref": "#/$defs/texts", "description": "Prose fields that must state a quantity. Example: `[limit]`" }, "refers": { "type": "object", "description": "Fields that must name something declared; `.` is the item itself. Example: `{ component: components }`", "additionalProperties": { "enum": ["components", "flows", "data", "slos", "variables"] } }, "is": { "type": "object", "description": "Fields and the values allowed. Example: `{ kind: [cache, cdn] }`", "additionalProperties": { "type": "array", "items": { "type": ["string", "number", "boolean"] } } }, "quantity": { "$ref": "#/$defs/texts", "description": "Fields that must be quantities that can be evaluated. Example: `[ttl]`" }, "below": { "type": "object", "description": "Number fields, as the capacity model gives them, and what they must not exceed. Example: `{ utilisation.peak.value: 0.8 }`", "additionalProperties": { "type": "number" } }, "above": { "type": "object", "description": "Number fields, as the capacity model gives them, and what they must reach. Example: `{ saturatesAt: 2 }`", "additionalProperties": { "type": "number" } }, "count": { "type": "object", "description": "List fields and how many filled-in entries they need. Example: `{ over: 2 }`", "additionalProperties": { "type": "number", "minimum": 1 } } }, "minProperties": 1 };
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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func67(data) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func67(data) < 1) {
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
        if (func67(data0) > 2e3) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func67(data0) < 1) {
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
  validate61.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": true };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema25.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.has !== void 0 && func0.call(data, "has")) {
      if (!validate61(data.has, { instancePath: instancePath + "/has", parentData: data, parentDataProperty: "has", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.hasAny !== void 0 && func0.call(data, "hasAny")) {
      if (!validate61(data.hasAny, { instancePath: instancePath + "/hasAny", parentData: data, parentDataProperty: "hasAny", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.specific !== void 0 && func0.call(data, "specific")) {
      if (!validate61(data.specific, { instancePath: instancePath + "/specific", parentData: data, parentDataProperty: "specific", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.numbers !== void 0 && func0.call(data, "numbers")) {
      if (!validate61(data.numbers, { instancePath: instancePath + "/numbers", parentData: data, parentDataProperty: "numbers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.refers !== void 0 && func0.call(data, "refers")) {
      let data4 = data.refers;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 of Object.keys(data4)) {
          let data5 = data4[key1];
          if (!(data5 === "components" || data5 === "flows" || data5 === "data" || data5 === "slos" || data5 === "variables")) {
            const err2 = { instancePath: instancePath + "/refers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/refers/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema25.properties.refers.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/refers", schemaPath: "#/properties/refers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.is !== void 0 && func0.call(data, "is")) {
      let data6 = data.is;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 of Object.keys(data6)) {
          let data7 = data6[key2];
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
                const err4 = { instancePath: instancePath + "/is/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/is/additionalProperties/items/type", keyword: "type", params: { type: schema25.properties.is.additionalProperties.items.type } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/is/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/is/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0 && func0.call(data, "quantity")) {
      if (!validate61(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.below !== void 0 && func0.call(data, "below")) {
      let data10 = data.below;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 of Object.keys(data10)) {
          let data11 = data10[key3];
          if (!(typeof data11 == "number" && isFinite(data11))) {
            const err7 = { instancePath: instancePath + "/below/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/below/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/below", schemaPath: "#/properties/below/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.above !== void 0 && func0.call(data, "above")) {
      let data12 = data.above;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 of Object.keys(data12)) {
          let data13 = data12[key4];
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err9 = { instancePath: instancePath + "/above/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/above/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/above", schemaPath: "#/properties/above/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data14 = data.count;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key5 of Object.keys(data14)) {
          let data15 = data14[key5];
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 1 || isNaN(data15)) {
              const err11 = { instancePath: instancePath + "/count/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/count/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/count/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/count/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.path === void 0 || !func0.call(data, "path")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema24.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func67(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func67(data0) < 1) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.each !== void 0 && func0.call(data, "each")) {
      if (!validate60(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.want !== void 0 && func0.call(data, "want")) {
      let data2 = data.want;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.every !== void 0 && func0.call(data, "every")) {
      if (typeof data.every !== "boolean") {
        const err7 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data4 = data.worth;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data5 = data.says;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err11 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err12 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data6 = data.missing;
      if (typeof data6 === "string") {
        if (func67(data6) > 2e3) {
          const err14 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func67(data6) < 1) {
          const err15 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data7 = data.at;
      if (typeof data7 === "string") {
        if (func67(data7) > 2e3) {
          const err17 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func67(data7) < 1) {
          const err18 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err20 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression === void 0 || !func0.call(data, "expression")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "expression" || key0 === "near" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at" || key0 === "refutes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.expression !== void 0 && func0.call(data, "expression")) {
      if (!validate61(data.expression, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.near !== void 0 && func0.call(data, "near")) {
      let data1 = data.near;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data2 = data.worth;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data3 = data.says;
      if (typeof data3 === "string") {
        if (func67(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func67(data3) < 1) {
          const err9 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data4 = data.missing;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err11 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err12 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data5 = data.at;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err14 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err15 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err17 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.concept === void 0 || !func0.call(data, "concept")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.in === void 0 || !func0.call(data, "in")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "concept" || key0 === "in" || key0 === "want" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at" || key0 === "refutes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.concept !== void 0 && func0.call(data, "concept")) {
      if (!validate61(data.concept, { instancePath: instancePath + "/concept", parentData: data, parentDataProperty: "concept", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      if (!validate61(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.want !== void 0 && func0.call(data, "want")) {
      let data2 = data.want;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data3 = data.worth;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data4 = data.says;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err8 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err9 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data5 = data.missing;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err11 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err12 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data6 = data.at;
      if (typeof data6 === "string") {
        if (func67(data6) > 2e3) {
          const err14 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func67(data6) < 1) {
          const err15 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err17 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carried === void 0 || !func0.call(data, "carried")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.want === void 0 || !func0.call(data, "want")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "want" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "carried" || key0 === "figures" || key0 === "want" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.carried !== void 0 && func0.call(data, "carried")) {
      let data0 = data.carried;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/carried", schemaPath: "#/properties/carried/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func67(data1) > 2e3) {
              const err4 = { instancePath: instancePath + "/carried/" + i0, schemaPath: "#/properties/carried/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func67(data1) < 1) {
              const err5 = { instancePath: instancePath + "/carried/" + i0, schemaPath: "#/properties/carried/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/carried/" + i0, schemaPath: "#/properties/carried/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/carried", schemaPath: "#/properties/carried/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.figures !== void 0 && func0.call(data, "figures")) {
      let data2 = data.figures;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 20 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.want !== void 0 && func0.call(data, "want")) {
      let data3 = data.want;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/want", schemaPath: "#/properties/want/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data4 = data.worth;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data5 = data.says;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err16 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err17 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data6 = data.missing;
      if (typeof data6 === "string") {
        if (func67(data6) > 2e3) {
          const err19 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func67(data6) < 1) {
          const err20 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data7 = data.at;
      if (typeof data7 === "string") {
        if (func67(data7) > 2e3) {
          const err22 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func67(data7) < 1) {
          const err23 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var wrapper0 = { validate: validate56 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0 || !func0.call(data, "any")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "any" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "any" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at" || key0 === "refutes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data0 = data.any;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/any/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data2 = data.worth;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data3 = data.says;
      if (typeof data3 === "string") {
        if (func67(data3) > 2e3) {
          const err6 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func67(data3) < 1) {
          const err7 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data4 = data.missing;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err9 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err10 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data5 = data.at;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err15 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0 || !func0.call(data, "all")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "all" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "all" || key0 === "worth" || key0 === "says" || key0 === "missing" || key0 === "at" || key0 === "refutes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.worth !== void 0 && func0.call(data, "worth")) {
      let data2 = data.worth;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/worth", schemaPath: "#/properties/worth/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data3 = data.says;
      if (typeof data3 === "string") {
        if (func67(data3) > 2e3) {
          const err6 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func67(data3) < 1) {
          const err7 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data4 = data.missing;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err9 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err10 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data5 = data.at;
      if (typeof data5 === "string") {
        if (func67(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func67(data5) < 1) {
          const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.refutes !== void 0 && func0.call(data, "refutes")) {
      if (typeof data.refutes !== "boolean") {
        const err15 = { instancePath: instancePath + "/refutes", schemaPath: "#/properties/refutes/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
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
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
    if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
      const _errs4 = errors;
      if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs5 = errors;
        if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
            }
          }
          const _errs6 = errors;
          if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = true;
              }
            }
            const _errs7 = errors;
            if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
                if (props0 !== true) {
                  props0 = true;
                }
              }
            }
          }
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
  validate56.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dimension === void 0 || !func0.call(data, "dimension")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dimension" } };
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
    if (data.points === void 0 || !func0.call(data, "points")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.checks === void 0 || !func0.call(data, "checks")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.levels === void 0 || !func0.call(data, "levels")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema21.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.dimension !== void 0 && func0.call(data, "dimension")) {
      let data0 = data.dimension;
      if (typeof data0 === "string") {
        if (func67(data0) > 2e3) {
          const err6 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func67(data0) < 1) {
          const err7 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func67(data1) > 2e3) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func67(data1) < 1) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.asks !== void 0 && func0.call(data, "asks")) {
      let data2 = data.asks;
      if (typeof data2 === "string") {
        if (func67(data2) > 2e3) {
          const err12 = { instancePath: instancePath + "/asks", schemaPath: "#/properties/asks/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func67(data2) < 1) {
          const err13 = { instancePath: instancePath + "/asks", schemaPath: "#/properties/asks/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/asks", schemaPath: "#/properties/asks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.points !== void 0 && func0.call(data, "points")) {
      let data3 = data.points;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.effort !== void 0 && func0.call(data, "effort")) {
      let data4 = data.effort;
      if (!(data4 === "small" || data4 === "medium" || data4 === "large")) {
        const err18 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/enum", keyword: "enum", params: { allowedValues: schema21.properties.effort.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.checks !== void 0 && func0.call(data, "checks")) {
      let data5 = data.checks;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate56(data5[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.replaces !== void 0 && func0.call(data, "replaces")) {
      if (typeof data.replaces !== "boolean") {
        const err20 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.anchored !== void 0 && func0.call(data, "anchored")) {
      if (typeof data.anchored !== "boolean") {
        const err21 = { instancePath: instancePath + "/anchored", schemaPath: "#/properties/anchored/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.levels !== void 0 && func0.call(data, "levels")) {
      let data9 = data.levels;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.none === void 0 || !func0.call(data9, "none")) {
          const err22 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/required", keyword: "required", params: { missingProperty: "none" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data9.all === void 0 || !func0.call(data9, "all")) {
          const err23 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/required", keyword: "required", params: { missingProperty: "all" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "none" || key1 === "some" || key1 === "most" || key1 === "all")) {
            const err24 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data9.none !== void 0 && func0.call(data9, "none")) {
          let data10 = data9.none;
          if (typeof data10 === "string") {
            if (func67(data10) > 2e3) {
              const err25 = { instancePath: instancePath + "/levels/none", schemaPath: "#/properties/levels/properties/none/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func67(data10) < 1) {
              const err26 = { instancePath: instancePath + "/levels/none", schemaPath: "#/properties/levels/properties/none/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/levels/none", schemaPath: "#/properties/levels/properties/none/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data9.some !== void 0 && func0.call(data9, "some")) {
          let data11 = data9.some;
          if (typeof data11 === "string") {
            if (func67(data11) > 2e3) {
              const err28 = { instancePath: instancePath + "/levels/some", schemaPath: "#/properties/levels/properties/some/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func67(data11) < 1) {
              const err29 = { instancePath: instancePath + "/levels/some", schemaPath: "#/properties/levels/properties/some/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/levels/some", schemaPath: "#/properties/levels/properties/some/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data9.most !== void 0 && func0.call(data9, "most")) {
          let data12 = data9.most;
          if (typeof data12 === "string") {
            if (func67(data12) > 2e3) {
              const err31 = { instancePath: instancePath + "/levels/most", schemaPath: "#/properties/levels/properties/most/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func67(data12) < 1) {
              const err32 = { instancePath: instancePath + "/levels/most", schemaPath: "#/properties/levels/properties/most/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/levels/most", schemaPath: "#/properties/levels/properties/most/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.all !== void 0 && func0.call(data9, "all")) {
          let data13 = data9.all;
          if (typeof data13 === "string") {
            if (func67(data13) > 2e3) {
              const err34 = { instancePath: instancePath + "/levels/all", schemaPath: "#/properties/levels/properties/all/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func67(data13) < 1) {
              const err35 = { instancePath: instancePath + "/levels/all", schemaPath: "#/properties/levels/properties/all/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/levels/all", schemaPath: "#/properties/levels/properties/all/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.hints !== void 0 && func0.call(data, "hints")) {
      let data14 = data.hints;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (typeof data15 === "string") {
            if (func67(data15) > 2e3) {
              const err38 = { instancePath: instancePath + "/hints/" + i1, schemaPath: "#/properties/hints/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func67(data15) < 1) {
              const err39 = { instancePath: instancePath + "/hints/" + i1, schemaPath: "#/properties/hints/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/hints/" + i1, schemaPath: "#/properties/hints/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/hints", schemaPath: "#/properties/hints/type", keyword: "type", params: { type: "array" } };
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0 || !func0.call(data, "at")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unless === void 0 || !func0.call(data, "unless")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unless" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.advice === void 0 || !func0.call(data, "advice")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "advice" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "at" || key0 === "costs" || key0 === "unless" || key0 === "reason" || key0 === "advice")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data0 = data.at;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.costs !== void 0 && func0.call(data, "costs")) {
      let data1 = data.costs;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/costs", schemaPath: "#/properties/costs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/costs", schemaPath: "#/properties/costs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/costs", schemaPath: "#/properties/costs/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.unless !== void 0 && func0.call(data, "unless")) {
      if (!validate56(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data3 = data.reason;
      if (typeof data3 === "string") {
        if (func67(data3) > 2e3) {
          const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func67(data3) < 1) {
          const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.advice !== void 0 && func0.call(data, "advice")) {
      let data4 = data.advice;
      if (typeof data4 === "string") {
        if (func67(data4) > 2e3) {
          const err14 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func67(data4) < 1) {
          const err15 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "string" } };
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^(ungradable|[0-9]{1,3}(\\.[0-9])?\\.\\.[0-9]{1,3}(\\.[0-9])?)$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(ungradable|[0-9]{1,3}(\\.[0-9])?\\.\\.[0-9]{1,3}(\\.[0-9])?)$" } };
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
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.design === void 0 || !func0.call(data, "design")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "design" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "design" || key0 === "score" || key0 === "criteria")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.design !== void 0 && func0.call(data, "design")) {
      let data0 = data.design;
      if (typeof data0 === "string") {
        if (func67(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func67(data0) < 1) {
          const err3 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.score !== void 0 && func0.call(data, "score")) {
      if (!validate88(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.criteria !== void 0 && func0.call(data, "criteria")) {
      let data2 = data.criteria;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err5 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err6 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data2)) {
          if (!validate88(data2[key2], { instancePath: instancePath + "/criteria/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
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
      if ("rubric/v1" !== data.sdx) {
        const err4 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "rubric/v1" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[_a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func67(data2) > 2e3) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func67(data2) < 1) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.extends !== void 0 && func0.call(data, "extends")) {
      let data3 = data.extends;
      if (typeof data3 === "string") {
        if (func67(data3) > 200) {
          const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func67(data3) < 1) {
          const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.grades !== void 0 && func0.call(data, "grades")) {
      let data4 = data.grades;
      if (!(data4 === "design" || data4 === "record")) {
        const err13 = { instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/enum", keyword: "enum", params: { allowedValues: schema19.properties.grades.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.bindings !== void 0 && func0.call(data, "bindings")) {
      let data5 = data.bindings;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 of Object.keys(data5)) {
          const _errs12 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err14 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err15 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data5)) {
          if (!validate53(data5[key2], { instancePath: instancePath + "/bindings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      let data7 = data.needs;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.atLeast === void 0 || !func0.call(data7, "atLeast")) {
          const err17 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/required", keyword: "required", params: { missingProperty: "atLeast" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data7.facts === void 0 || !func0.call(data7, "facts")) {
          const err18 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/required", keyword: "required", params: { missingProperty: "facts" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key3 of Object.keys(data7)) {
          if (!(key3 === "atLeast" || key3 === "facts")) {
            const err19 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.atLeast !== void 0 && func0.call(data7, "atLeast")) {
          let data8 = data7.atLeast;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/needs/atLeast", schemaPath: "#/properties/needs/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/needs/atLeast", schemaPath: "#/properties/needs/properties/atLeast/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.facts !== void 0 && func0.call(data7, "facts")) {
          let data9 = data7.facts;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key4 of Object.keys(data9)) {
              const _errs22 = errors;
              if (typeof key4 === "string") {
                if (!pattern4.test(key4)) {
                  const err22 = { instancePath: instancePath + "/needs/facts", schemaPath: "#/properties/needs/properties/facts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key4 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              var valid4 = _errs22 === errors;
              if (!valid4) {
                const err23 = { instancePath: instancePath + "/needs/facts", schemaPath: "#/properties/needs/properties/facts/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            for (const key5 of Object.keys(data9)) {
              let data10 = data9[key5];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.title === void 0 || !func0.call(data10, "title")) {
                  const err24 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/needs/properties/facts/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data10.path === void 0 || !func0.call(data10, "path")) {
                  const err25 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/needs/properties/facts/additionalProperties/required", keyword: "required", params: { missingProperty: "path" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                for (const key6 of Object.keys(data10)) {
                  if (!(key6 === "title" || key6 === "path" || key6 === "want")) {
                    const err26 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/needs/properties/facts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data10.title !== void 0 && func0.call(data10, "title")) {
                  let data11 = data10.title;
                  if (typeof data11 === "string") {
                    if (func67(data11) > 2e3) {
                      const err27 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                    if (func67(data11) < 1) {
                      const err28 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data10.path !== void 0 && func0.call(data10, "path")) {
                  let data12 = data10.path;
                  if (typeof data12 === "string") {
                    if (func67(data12) > 2e3) {
                      const err30 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/path/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (func67(data12) < 1) {
                      const err31 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/path/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data10.want !== void 0 && func0.call(data10, "want")) {
                  let data13 = data10.want;
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 1 || isNaN(data13)) {
                      const err33 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/want", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/want/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  } else {
                    const err34 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/want", schemaPath: "#/properties/needs/properties/facts/additionalProperties/properties/want/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/needs/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/needs/properties/facts/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/needs/facts", schemaPath: "#/properties/needs/properties/facts/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.dimensions !== void 0 && func0.call(data, "dimensions")) {
      let data14 = data.dimensions;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key7 of Object.keys(data14)) {
          const _errs35 = errors;
          if (typeof key7 === "string") {
            if (!pattern4.test(key7)) {
              const err38 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key7 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          var valid7 = _errs35 === errors;
          if (!valid7) {
            const err39 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        for (const key8 of Object.keys(data14)) {
          let data15 = data14[key8];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key9 of Object.keys(data15)) {
              if (!(key9 === "title" || key9 === "weight" || key9 === "what")) {
                const err40 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data15.title !== void 0 && func0.call(data15, "title")) {
              let data16 = data15.title;
              if (typeof data16 === "string") {
                if (func67(data16) > 2e3) {
                  const err41 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/dimensions/additionalProperties/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (func67(data16) < 1) {
                  const err42 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/dimensions/additionalProperties/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/dimensions/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.weight !== void 0 && func0.call(data15, "weight")) {
              let data17 = data15.weight;
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 100 || isNaN(data17)) {
                  const err44 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight", schemaPath: "#/properties/dimensions/additionalProperties/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err45 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight", schemaPath: "#/properties/dimensions/additionalProperties/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight", schemaPath: "#/properties/dimensions/additionalProperties/properties/weight/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data15.what !== void 0 && func0.call(data15, "what")) {
              let data18 = data15.what;
              if (typeof data18 === "string") {
                if (func67(data18) > 2e3) {
                  const err47 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/what", schemaPath: "#/properties/dimensions/additionalProperties/properties/what/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func67(data18) < 1) {
                  const err48 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/what", schemaPath: "#/properties/dimensions/additionalProperties/properties/what/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/what", schemaPath: "#/properties/dimensions/additionalProperties/properties/what/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.criteria !== void 0 && func0.call(data, "criteria")) {
      let data19 = data.criteria;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key10 of Object.keys(data19)) {
          const _errs48 = errors;
          if (typeof key10 === "string") {
            if (!pattern4.test(key10)) {
              const err52 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key10 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          var valid10 = _errs48 === errors;
          if (!valid10) {
            const err53 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        for (const key11 of Object.keys(data19)) {
          let data20 = data19[key11];
          const _errs51 = errors;
          let valid12 = false;
          let passing0 = null;
          const _errs52 = errors;
          if (!validate55(data20, { instancePath: instancePath + "/criteria/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key11, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs52 === errors;
          if (_valid0) {
            valid12 = true;
            passing0 = 0;
          }
          const _errs53 = errors;
          if (data20 !== null) {
            const err54 = { instancePath: instancePath + "/criteria/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/criteria/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          var _valid0 = _errs53 === errors;
          if (_valid0 && valid12) {
            valid12 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid12 = true;
              passing0 = 1;
            }
          }
          if (!valid12) {
            const err55 = { instancePath: instancePath + "/criteria/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/criteria/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          } else {
            errors = _errs51;
            if (vErrors !== null) {
              if (_errs51) {
                vErrors.length = _errs51;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.caps !== void 0 && func0.call(data, "caps")) {
      let data21 = data.caps;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key12 of Object.keys(data21)) {
          const _errs57 = errors;
          if (typeof key12 === "string") {
            if (!pattern4.test(key12)) {
              const err57 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: key12 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          var valid13 = _errs57 === errors;
          if (!valid13) {
            const err58 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        for (const key13 of Object.keys(data21)) {
          let data22 = data21[key13];
          const _errs60 = errors;
          let valid15 = false;
          let passing1 = null;
          const _errs61 = errors;
          if (!validate84(data22, { instancePath: instancePath + "/caps/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key13, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs61 === errors;
          if (_valid1) {
            valid15 = true;
            passing1 = 0;
          }
          const _errs62 = errors;
          if (data22 !== null) {
            const err59 = { instancePath: instancePath + "/caps/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/caps/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          var _valid1 = _errs62 === errors;
          if (_valid1 && valid15) {
            valid15 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid15 = true;
              passing1 = 1;
            }
          }
          if (!valid15) {
            const err60 = { instancePath: instancePath + "/caps/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/caps/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          } else {
            errors = _errs60;
            if (vErrors !== null) {
              if (_errs60) {
                vErrors.length = _errs60;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.contradictions !== void 0 && func0.call(data, "contradictions")) {
      let data23 = data.contradictions;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.rules === void 0 || !func0.call(data23, "rules")) {
          const err62 = { instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/required", keyword: "required", params: { missingProperty: "rules" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data23.caps === void 0 || !func0.call(data23, "caps")) {
          const err63 = { instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/required", keyword: "required", params: { missingProperty: "caps" } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key14 of Object.keys(data23)) {
          if (!(key14 === "rules" || key14 === "caps" || key14 === "costs")) {
            const err64 = { instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data23.rules !== void 0 && func0.call(data23, "rules")) {
          let data24 = data23.rules;
          if (Array.isArray(data24)) {
            const len0 = data24.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data25 = data24[i0];
              if (typeof data25 === "string") {
                if (func67(data25) > 2e3) {
                  const err65 = { instancePath: instancePath + "/contradictions/rules/" + i0, schemaPath: "#/properties/contradictions/properties/rules/items/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (func67(data25) < 1) {
                  const err66 = { instancePath: instancePath + "/contradictions/rules/" + i0, schemaPath: "#/properties/contradictions/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/contradictions/rules/" + i0, schemaPath: "#/properties/contradictions/properties/rules/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/contradictions/rules", schemaPath: "#/properties/contradictions/properties/rules/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data23.caps !== void 0 && func0.call(data23, "caps")) {
          let data26 = data23.caps;
          if (Array.isArray(data26)) {
            const len1 = data26.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data27 = data26[i1];
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 > 100 || isNaN(data27)) {
                  const err69 = { instancePath: instancePath + "/contradictions/caps/" + i1, schemaPath: "#/properties/contradictions/properties/caps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data27 < 0 || isNaN(data27)) {
                  const err70 = { instancePath: instancePath + "/contradictions/caps/" + i1, schemaPath: "#/properties/contradictions/properties/caps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/contradictions/caps/" + i1, schemaPath: "#/properties/contradictions/properties/caps/items/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/contradictions/caps", schemaPath: "#/properties/contradictions/properties/caps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data23.costs !== void 0 && func0.call(data23, "costs")) {
          let data28 = data23.costs;
          if (Array.isArray(data28)) {
            const len2 = data28.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data29 = data28[i2];
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 100 || isNaN(data29)) {
                  const err73 = { instancePath: instancePath + "/contradictions/costs/" + i2, schemaPath: "#/properties/contradictions/properties/costs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err74 = { instancePath: instancePath + "/contradictions/costs/" + i2, schemaPath: "#/properties/contradictions/properties/costs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/contradictions/costs/" + i2, schemaPath: "#/properties/contradictions/properties/costs/items/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/contradictions/costs", schemaPath: "#/properties/contradictions/properties/costs/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.scale !== void 0 && func0.call(data, "scale")) {
      let data30 = data.scale;
      if (Array.isArray(data30)) {
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data31 = data30[i3];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.share === void 0 || !func0.call(data31, "share")) {
              const err78 = { instancePath: instancePath + "/scale/" + i3, schemaPath: "#/properties/scale/items/required", keyword: "required", params: { missingProperty: "share" } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data31.score === void 0 || !func0.call(data31, "score")) {
              const err79 = { instancePath: instancePath + "/scale/" + i3, schemaPath: "#/properties/scale/items/required", keyword: "required", params: { missingProperty: "score" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            for (const key15 of Object.keys(data31)) {
              if (!(key15 === "share" || key15 === "score")) {
                const err80 = { instancePath: instancePath + "/scale/" + i3, schemaPath: "#/properties/scale/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data31.share !== void 0 && func0.call(data31, "share")) {
              let data32 = data31.share;
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 > 1 || isNaN(data32)) {
                  const err81 = { instancePath: instancePath + "/scale/" + i3 + "/share", schemaPath: "#/properties/scale/items/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data32 < 0 || isNaN(data32)) {
                  const err82 = { instancePath: instancePath + "/scale/" + i3 + "/share", schemaPath: "#/properties/scale/items/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/scale/" + i3 + "/share", schemaPath: "#/properties/scale/items/properties/share/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data31.score !== void 0 && func0.call(data31, "score")) {
              let data33 = data31.score;
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 100 || isNaN(data33)) {
                  const err84 = { instancePath: instancePath + "/scale/" + i3 + "/score", schemaPath: "#/properties/scale/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (data33 < 0 || isNaN(data33)) {
                  const err85 = { instancePath: instancePath + "/scale/" + i3 + "/score", schemaPath: "#/properties/scale/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/scale/" + i3 + "/score", schemaPath: "#/properties/scale/items/properties/score/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/scale/" + i3, schemaPath: "#/properties/scale/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.core !== void 0 && func0.call(data, "core")) {
      let data34 = data.core;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.caps === void 0 || !func0.call(data34, "caps")) {
          const err89 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/required", keyword: "required", params: { missingProperty: "caps" } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data34.advice === void 0 || !func0.call(data34, "advice")) {
          const err90 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/required", keyword: "required", params: { missingProperty: "advice" } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        for (const key16 of Object.keys(data34)) {
          if (!(key16 === "or" || key16 === "caps" || key16 === "advice")) {
            const err91 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data34.or !== void 0 && func0.call(data34, "or")) {
          let data35 = data34.or;
          if (typeof data35 === "string") {
            if (func67(data35) > 200) {
              const err92 = { instancePath: instancePath + "/core/or", schemaPath: "#/properties/core/properties/or/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (func67(data35) < 1) {
              const err93 = { instancePath: instancePath + "/core/or", schemaPath: "#/properties/core/properties/or/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/core/or", schemaPath: "#/properties/core/properties/or/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data34.caps !== void 0 && func0.call(data34, "caps")) {
          let data36 = data34.caps;
          if (Array.isArray(data36)) {
            const len4 = data36.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data37 = data36[i4];
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (data37.under === void 0 || !func0.call(data37, "under")) {
                  const err95 = { instancePath: instancePath + "/core/caps/" + i4, schemaPath: "#/properties/core/properties/caps/items/required", keyword: "required", params: { missingProperty: "under" } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (data37.at === void 0 || !func0.call(data37, "at")) {
                  const err96 = { instancePath: instancePath + "/core/caps/" + i4, schemaPath: "#/properties/core/properties/caps/items/required", keyword: "required", params: { missingProperty: "at" } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                for (const key17 of Object.keys(data37)) {
                  if (!(key17 === "under" || key17 === "at")) {
                    const err97 = { instancePath: instancePath + "/core/caps/" + i4, schemaPath: "#/properties/core/properties/caps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data37.under !== void 0 && func0.call(data37, "under")) {
                  let data38 = data37.under;
                  if (typeof data38 == "number" && isFinite(data38)) {
                    if (data38 > 1 || isNaN(data38)) {
                      const err98 = { instancePath: instancePath + "/core/caps/" + i4 + "/under", schemaPath: "#/properties/core/properties/caps/items/properties/under/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                    if (data38 < 0 || isNaN(data38)) {
                      const err99 = { instancePath: instancePath + "/core/caps/" + i4 + "/under", schemaPath: "#/properties/core/properties/caps/items/properties/under/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  } else {
                    const err100 = { instancePath: instancePath + "/core/caps/" + i4 + "/under", schemaPath: "#/properties/core/properties/caps/items/properties/under/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data37.at !== void 0 && func0.call(data37, "at")) {
                  let data39 = data37.at;
                  if (typeof data39 == "number" && isFinite(data39)) {
                    if (data39 > 100 || isNaN(data39)) {
                      const err101 = { instancePath: instancePath + "/core/caps/" + i4 + "/at", schemaPath: "#/properties/core/properties/caps/items/properties/at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                    if (data39 < 0 || isNaN(data39)) {
                      const err102 = { instancePath: instancePath + "/core/caps/" + i4 + "/at", schemaPath: "#/properties/core/properties/caps/items/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  } else {
                    const err103 = { instancePath: instancePath + "/core/caps/" + i4 + "/at", schemaPath: "#/properties/core/properties/caps/items/properties/at/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
              } else {
                const err104 = { instancePath: instancePath + "/core/caps/" + i4, schemaPath: "#/properties/core/properties/caps/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/core/caps", schemaPath: "#/properties/core/properties/caps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data34.advice !== void 0 && func0.call(data34, "advice")) {
          let data40 = data34.advice;
          if (typeof data40 === "string") {
            if (func67(data40) > 2e3) {
              const err106 = { instancePath: instancePath + "/core/advice", schemaPath: "#/properties/core/properties/advice/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (func67(data40) < 1) {
              const err107 = { instancePath: instancePath + "/core/advice", schemaPath: "#/properties/core/properties/advice/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/core/advice", schemaPath: "#/properties/core/properties/advice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.tests !== void 0 && func0.call(data, "tests")) {
      let data41 = data.tests;
      if (Array.isArray(data41)) {
        const len5 = data41.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate87(data41[i5], { instancePath: instancePath + "/tests/" + i5, parentData: data41, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
  } else {
    const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err111];
    } else {
      vErrors.push(err111);
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
