// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sdx.dev/schemas/analysis.schema.json", "title": "Analysis", "description": "What a design would really do, computed from the numbers its author gave. Rates are per second, times seconds, sizes bytes, shares of 1. A number that could not be computed is absent; `missing` says which fact it would need.", "type": "object", "required": ["sdx", "title", "draws", "components", "flows", "bottlenecks", "objectives", "storage", "missing", "assumptions"], "additionalProperties": false, "properties": { "sdx": { "const": "analysis/v1", "description": "Kind and version of this result." }, "title": { "type": "string", "description": "The design's title." }, "draws": { "type": "integer", "description": "How many possible worlds were drawn from the ranges of the inputs; 0 where the design has none." }, "components": { "type": "object", "description": "By component id.", "additionalProperties": { "$ref": "#/$defs/component" } }, "flows": { "type": "object", "description": "By flow id.", "additionalProperties": { "$ref": "#/$defs/flow" } }, "bottlenecks": { "type": "array", "description": "What gives out as load grows, first first.", "items": { "$ref": "#/$defs/bottleneck" } }, "ceiling": { "$ref": "#/$defs/bottleneck", "description": "The first of them: the design's limit." }, "objectives": { "type": "object", "description": "By SLO id.", "additionalProperties": { "$ref": "#/$defs/objective" } }, "storage": { "type": "object", "description": "By datum id.", "additionalProperties": { "$ref": "#/$defs/storage" } }, "missing": { "type": "array", "description": "What could not be computed, and the one fact that each lacks.", "items": { "$ref": "#/$defs/missing" } }, "assumptions": { "type": "array", "description": "What the model took to be so, where the document does not say.", "items": { "type": "string" } }, "asked": { "type": "array", "description": "What differs from the design as written, one phrase each; absent where nothing does.", "items": { "type": "string" } }, "baseline": { "$ref": "#", "description": "The design as written, where something else was asked." }, "growth": { "type": "array", "description": "What gives out as load grows, first first, where growth was asked about.", "items": { "$ref": "#/$defs/growthStep" } }, "explanation": { "$ref": "#/$defs/explanation", "description": "How one number came about, where one was asked about." } }, "$defs": { "growthStep": { "title": "GrowthStep", "description": "A component that saturates, or an objective that stops holding.", "type": "object", "required": ["at"], "additionalProperties": false, "properties": { "at": { "type": "number", "description": "The multiple of today's load from which on." }, "component": { "type": "string" }, "objective": { "type": "string" }, "needs": { "type": "number", "description": "Replicas that would carry the whole growth asked about." } } }, "explanation": { "title": "Explanation", "description": "A number, how it was computed, and the numbers it was computed from.", "type": "object", "required": ["what", "how", "from"], "additionalProperties": false, "properties": { "what": { "type": "string", "description": "Example: `utilisation of api at peak`" }, "value": { "type": "number", "description": "Absent where it could not be computed." }, "unit": { "enum": ["rate", "time", "share", "count", "failing"], "description": "Per second; seconds; a share of 1; a count; a share of requests that fail, or of time down." }, "how": { "type": "string", "description": "The formula, or what was written." }, "at": { "type": "string", "description": "Where in the document the number is written." }, "line": { "type": "integer", "description": "The line of that place." }, "from": { "type": "array", "items": { "$ref": "#/$defs/explanation" } } } }, "figure": { "title": "Figure", "description": "A number; with the 5th and 95th percentile where it rests on ranges.", "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "number" }, "p5": { "type": "number" }, "p95": { "type": "number" } } }, "averageAndPeak": { "title": "AverageAndPeak", "type": "object", "additionalProperties": false, "properties": { "average": { "$ref": "#/$defs/figure" }, "peak": { "$ref": "#/$defs/figure" } } }, "component": { "title": "ComponentAnalysis", "type": "object", "required": ["load", "loadByFlow", "replicas", "standby", "utilisation"], "additionalProperties": false, "properties": { "load": { "$ref": "#/$defs/averageAndPeak", "description": "Requests that arrive per second." }, "writes": { "type": "number", "description": "Of the peak load, the writes." }, "loadByFlow": { "type": "object", "additionalProperties": { "type": "number" }, "description": "Peak load by flow." }, "floor": { "$ref": "#/$defs/floor", "description": "What is known of its peak load where some of it is not: then it has no load and no utilisation." }, "replicas": { "type": "number" }, "standby": { "type": "number" }, "needed": { "type": "number", "description": "Replicas that must be up to carry the peak, even where that is more than there are." }, "capacity": { "type": "number", "description": "Requests per second at saturation, of all replicas, for this mix of reads and writes." }, "perReplica": { "type": "number", "description": "The same of one replica." }, "derivedCapacity": { "type": "number", "description": "Of one replica, from concurrency over time, where capacity is stated too." }, "utilisation": { "$ref": "#/$defs/utilisation" }, "saturatesAt": { "type": "number", "description": "The multiple of today's load at which it saturates at peak." }, "saturates": { "type": "number", "description": "Probability that it saturates at peak, where the load is uncertain." }, "unavailability": { "type": "number", "description": "Share of time that it can't do its part." }, "connections": { "$ref": "#/$defs/connections" }, "memory": { "$ref": "#/$defs/memory" } } }, "floor": { "title": "KnownLoad", "type": "object", "required": ["lacks", "load"], "additionalProperties": false, "properties": { "lacks": { "type": "array", "items": { "type": "string" }, "description": "The flows that bring more, nobody knows how much." }, "load": { "type": "number", "description": "Requests per second of the flows that are known." }, "utilisation": { "type": "number", "description": "By these alone." } } }, "utilisation": { "title": "Utilisation", "type": "object", "additionalProperties": false, "properties": { "average": { "$ref": "#/$defs/figure" }, "peak": { "$ref": "#/$defs/figure" }, "oneLost": { "$ref": "#/$defs/figure", "description": "At peak with one replica lost." } } }, "connections": { "title": "ConnectionUse", "type": "object", "required": ["opened", "from"], "additionalProperties": false, "properties": { "opened": { "type": "number", "description": "Connections that all pools together keep open." }, "limit": { "type": "number" }, "utilisation": { "type": "number" }, "from": { "type": "object", "additionalProperties": { "type": "number" }, "description": "By the component that keeps them." } } }, "memory": { "title": "CacheMemory", "type": "object", "required": ["bytes", "workingSet", "holds"], "additionalProperties": false, "properties": { "bytes": { "type": "number", "description": "Memory for data, copies counted once." }, "workingSet": { "type": "number", "description": "Bytes of all the data it caches." }, "holds": { "type": "number", "description": "Share of the working set that fits, at most 1." } } }, "flow": { "title": "FlowAnalysis", "type": "object", "required": ["rate", "latency", "spentAt", "availability"], "additionalProperties": false, "properties": { "rate": { "$ref": "#/$defs/averageAndPeak" }, "latency": { "$ref": "#/$defs/latencies" }, "spentAt": { "type": "array", "description": "Mean seconds at each component at peak, most first.", "items": { "$ref": "#/$defs/spent" } }, "availability": { "$ref": "#/$defs/availability" }, "bandwidth": { "$ref": "#/$defs/bandwidth" } } }, "latencies": { "title": "Latencies", "type": "object", "additionalProperties": false, "properties": { "average": { "$ref": "#/$defs/latency" }, "peak": { "$ref": "#/$defs/latency" }, "unknown": { "$ref": "#/$defs/noLatency" } } }, "latency": { "title": "LatencyFigures", "type": "object", "required": ["mean", "p50", "p95", "p99"], "additionalProperties": false, "properties": { "mean": { "$ref": "#/$defs/figure" }, "p50": { "type": "number" }, "p95": { "type": "number" }, "p99": { "$ref": "#/$defs/figure" } } }, "noLatency": { "title": "UnknownLatency", "type": "object", "required": ["reason", "components"], "additionalProperties": false, "properties": { "reason": { "enum": ["saturated", "missing", "empty"], "description": "A queue grows for ever; a service time is not given; nothing is visited." }, "components": { "type": "array", "items": { "type": "string" } }, "growth": { "type": "number", "description": "Requests per second by which the longest queue grows at peak." } } }, "spent": { "title": "TimeSpent", "type": "object", "required": ["component", "mean"], "additionalProperties": false, "properties": { "component": { "type": "string" }, "mean": { "type": "number" } } }, "availability": { "title": "FlowAvailabilityFigures", "type": "object", "required": ["spentBy", "cannotCarry", "missing"], "additionalProperties": false, "properties": { "unavailability": { "$ref": "#/$defs/figure", "description": "Share of requests that fail; 1 less this is the availability." }, "spentBy": { "type": "array", "description": "What each component adds to it, most first.", "items": { "$ref": "#/$defs/spentShare" } }, "cannotCarry": { "type": "array", "description": "Components whose loss has another way on that would saturate.", "items": { "$ref": "#/$defs/cannotCarry" } }, "missing": { "type": "array", "items": { "type": "string" }, "description": "Needed components that lack a fact: their availability, how many replicas must be up, or a hit ratio." } } }, "spentShare": { "title": "UnavailabilityShare", "type": "object", "required": ["component", "share"], "additionalProperties": false, "properties": { "component": { "type": "string" }, "share": { "type": "number" } } }, "cannotCarry": { "title": "OverloadedAlternative", "type": "object", "required": ["component", "saturates"], "additionalProperties": false, "properties": { "component": { "type": "string" }, "saturates": { "type": "array", "items": { "type": "string" } } } }, "bandwidth": { "title": "Bandwidth", "type": "object", "additionalProperties": false, "properties": { "in": { "type": "number", "description": "Bytes per second towards the system, at peak." }, "out": { "type": "number", "description": "Bytes per second from it, at peak." } } }, "bottleneck": { "title": "ComputedBottleneck", "type": "object", "required": ["component", "what", "utilisation", "saturatesAt"], "additionalProperties": false, "properties": { "component": { "type": "string" }, "what": { "enum": ["throughput", "connections"], "description": "What runs out." }, "utilisation": { "type": "number", "description": "At peak." }, "atLeast": { "const": true, "description": "Some of its load is not known: it is used so much at least, and gives out no later." }, "saturatesAt": { "type": "number", "description": "The multiple of today's load at which it gives out." }, "flows": { "type": "array", "items": { "type": "string" }, "description": "The flows that load it, most first." } } }, "objective": { "title": "ObjectiveVerdict", "type": "object", "required": ["sli", "flows"], "additionalProperties": false, "properties": { "sli": { "enum": ["availability", "latency", "freshness", "throughput", "stated"], "description": "What is measured; `stated` is not computed." }, "flows": { "type": "array", "items": { "type": "string" } }, "objective": { "type": "number", "description": "The share that must be good." }, "window": { "type": "number", "description": "Seconds." }, "under": { "type": "number", "description": "Seconds that count as good, or the rate to reach." }, "good": { "$ref": "#/$defs/figure", "description": "The share that would be good." }, "bad": { "type": "number", "description": "1 less that, with all its digits." }, "value": { "type": "number", "description": "The computed staleness in seconds, or rate." }, "holds": { "type": "boolean" }, "holdsProbability": { "type": "number", "description": "Share of draws in which it holds." }, "budget": { "type": "number", "description": "Seconds of the window that may be bad." }, "budgetSpent": { "type": "number", "description": "Share of the budget that is spent; over 1 the objective fails." }, "spender": { "type": "string", "description": "The component that spends most of it." }, "because": { "enum": ["saturated", "missing"], "description": "Why there is no number." }, "blockedBy": { "type": "array", "items": { "type": "string" } } } }, "storage": { "title": "StorageGrowth", "type": "object", "required": ["copies"], "additionalProperties": false, "properties": { "in": { "type": "string" }, "copies": { "type": "number", "description": "Copies kept of each record." }, "now": { "$ref": "#/$defs/figure", "description": "Bytes today, copies included." }, "perDay": { "type": "number", "description": "Bytes added in a day, copies included." }, "year1": { "$ref": "#/$defs/figure" }, "year3": { "$ref": "#/$defs/figure" }, "year5": { "$ref": "#/$defs/figure" } } }, "missing": { "title": "MissingFact", "type": "object", "required": ["at", "fact", "blocks"], "additionalProperties": false, "properties": { "at": { "type": "string", "description": "The part that lacks it." }, "fact": { "type": "string", "description": "What to state." }, "blocks": { "type": "string", "description": "What it would allow to compute." } } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema20 = { "title": "ComponentAnalysis", "type": "object", "required": ["load", "loadByFlow", "replicas", "standby", "utilisation"], "additionalProperties": false, "properties": { "load": { "$ref": "#/$defs/averageAndPeak", "description": "Requests that arrive per second." }, "writes": { "type": "number", "description": "Of the peak load, the writes." }, "loadByFlow": { "type": "object", "additionalProperties": { "type": "number" }, "description": "Peak load by flow." }, "floor": { "$ref": "#/$defs/floor", "description": "What is known of its peak load where some of it is not: then it has no load and no utilisation." }, "replicas": { "type": "number" }, "standby": { "type": "number" }, "needed": { "type": "number", "description": "Replicas that must be up to carry the peak, even where that is more than there are." }, "capacity": { "type": "number", "description": "Requests per second at saturation, of all replicas, for this mix of reads and writes." }, "perReplica": { "type": "number", "description": "The same of one replica." }, "derivedCapacity": { "type": "number", "description": "Of one replica, from concurrency over time, where capacity is stated too." }, "utilisation": { "$ref": "#/$defs/utilisation" }, "saturatesAt": { "type": "number", "description": "The multiple of today's load at which it saturates at peak." }, "saturates": { "type": "number", "description": "Probability that it saturates at peak, where the load is uncertain." }, "unavailability": { "type": "number", "description": "Share of time that it can't do its part." }, "connections": { "$ref": "#/$defs/connections" }, "memory": { "$ref": "#/$defs/memory" } } };
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
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "p5" || key0 === "p95")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.p5 !== void 0 && func0.call(data, "p5")) {
      let data1 = data.p5;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/p5", schemaPath: "#/properties/p5/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      let data2 = data.p95;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "average" || key0 === "peak")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.average !== void 0 && func0.call(data, "average")) {
      if (!validate55(data.average, { instancePath: instancePath + "/average", parentData: data, parentDataProperty: "average", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.peak !== void 0 && func0.call(data, "peak")) {
      if (!validate55(data.peak, { instancePath: instancePath + "/peak", parentData: data, parentDataProperty: "peak", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
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
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.lacks === void 0 || !func0.call(data, "lacks")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lacks" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.load === void 0 || !func0.call(data, "load")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "lacks" || key0 === "load" || key0 === "utilisation")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lacks !== void 0 && func0.call(data, "lacks")) {
      let data0 = data.lacks;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/lacks/" + i0, schemaPath: "#/properties/lacks/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/lacks", schemaPath: "#/properties/lacks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.load !== void 0 && func0.call(data, "load")) {
      let data2 = data.load;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/load", schemaPath: "#/properties/load/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.utilisation !== void 0 && func0.call(data, "utilisation")) {
      let data3 = data.utilisation;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/utilisation", schemaPath: "#/properties/utilisation/type", keyword: "type", params: { type: "number" } };
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
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "average" || key0 === "peak" || key0 === "oneLost")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.average !== void 0 && func0.call(data, "average")) {
      if (!validate55(data.average, { instancePath: instancePath + "/average", parentData: data, parentDataProperty: "average", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.peak !== void 0 && func0.call(data, "peak")) {
      if (!validate55(data.peak, { instancePath: instancePath + "/peak", parentData: data, parentDataProperty: "peak", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.oneLost !== void 0 && func0.call(data, "oneLost")) {
      if (!validate55(data.oneLost, { instancePath: instancePath + "/oneLost", parentData: data, parentDataProperty: "oneLost", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.opened === void 0 || !func0.call(data, "opened")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "opened" || key0 === "limit" || key0 === "utilisation" || key0 === "from")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.opened !== void 0 && func0.call(data, "opened")) {
      let data0 = data.opened;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/opened", schemaPath: "#/properties/opened/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.limit !== void 0 && func0.call(data, "limit")) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.utilisation !== void 0 && func0.call(data, "utilisation")) {
      let data2 = data.utilisation;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/utilisation", schemaPath: "#/properties/utilisation/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data3 = data.from;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 of Object.keys(data3)) {
          let data4 = data3[key1];
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err6 = { instancePath: instancePath + "/from/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/from/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "object" } };
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
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bytes === void 0 || !func0.call(data, "bytes")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workingSet === void 0 || !func0.call(data, "workingSet")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workingSet" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.holds === void 0 || !func0.call(data, "holds")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "bytes" || key0 === "workingSet" || key0 === "holds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.bytes !== void 0 && func0.call(data, "bytes")) {
      let data0 = data.bytes;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.workingSet !== void 0 && func0.call(data, "workingSet")) {
      let data1 = data.workingSet;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/workingSet", schemaPath: "#/properties/workingSet/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.holds !== void 0 && func0.call(data, "holds")) {
      let data2 = data.holds;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "number" } };
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.load === void 0 || !func0.call(data, "load")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.loadByFlow === void 0 || !func0.call(data, "loadByFlow")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loadByFlow" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.replicas === void 0 || !func0.call(data, "replicas")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replicas" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.standby === void 0 || !func0.call(data, "standby")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standby" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.utilisation === void 0 || !func0.call(data, "utilisation")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "utilisation" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema20.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.load !== void 0 && func0.call(data, "load")) {
      if (!validate54(data.load, { instancePath: instancePath + "/load", parentData: data, parentDataProperty: "load", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.writes !== void 0 && func0.call(data, "writes")) {
      let data1 = data.writes;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.loadByFlow !== void 0 && func0.call(data, "loadByFlow")) {
      let data2 = data.loadByFlow;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          let data3 = data2[key1];
          if (!(typeof data3 == "number" && isFinite(data3))) {
            const err7 = { instancePath: instancePath + "/loadByFlow/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/loadByFlow/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/loadByFlow", schemaPath: "#/properties/loadByFlow/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.floor !== void 0 && func0.call(data, "floor")) {
      if (!validate59(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.replicas !== void 0 && func0.call(data, "replicas")) {
      let data5 = data.replicas;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err9 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.standby !== void 0 && func0.call(data, "standby")) {
      let data6 = data.standby;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        const err10 = { instancePath: instancePath + "/standby", schemaPath: "#/properties/standby/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.needed !== void 0 && func0.call(data, "needed")) {
      let data7 = data.needed;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.capacity !== void 0 && func0.call(data, "capacity")) {
      let data8 = data.capacity;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err12 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.perReplica !== void 0 && func0.call(data, "perReplica")) {
      let data9 = data.perReplica;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err13 = { instancePath: instancePath + "/perReplica", schemaPath: "#/properties/perReplica/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.derivedCapacity !== void 0 && func0.call(data, "derivedCapacity")) {
      let data10 = data.derivedCapacity;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err14 = { instancePath: instancePath + "/derivedCapacity", schemaPath: "#/properties/derivedCapacity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.utilisation !== void 0 && func0.call(data, "utilisation")) {
      if (!validate61(data.utilisation, { instancePath: instancePath + "/utilisation", parentData: data, parentDataProperty: "utilisation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.saturatesAt !== void 0 && func0.call(data, "saturatesAt")) {
      let data12 = data.saturatesAt;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err15 = { instancePath: instancePath + "/saturatesAt", schemaPath: "#/properties/saturatesAt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.saturates !== void 0 && func0.call(data, "saturates")) {
      let data13 = data.saturates;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        const err16 = { instancePath: instancePath + "/saturates", schemaPath: "#/properties/saturates/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.unavailability !== void 0 && func0.call(data, "unavailability")) {
      let data14 = data.unavailability;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        const err17 = { instancePath: instancePath + "/unavailability", schemaPath: "#/properties/unavailability/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.connections !== void 0 && func0.call(data, "connections")) {
      if (!validate66(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.memory !== void 0 && func0.call(data, "memory")) {
      if (!validate68(data.memory, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mean === void 0 || !func0.call(data, "mean")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.p50 === void 0 || !func0.call(data, "p50")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p50" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.p95 === void 0 || !func0.call(data, "p95")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p95" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.p99 === void 0 || !func0.call(data, "p99")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p99" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "mean" || key0 === "p50" || key0 === "p95" || key0 === "p99")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      if (!validate55(data.mean, { instancePath: instancePath + "/mean", parentData: data, parentDataProperty: "mean", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.p50 !== void 0 && func0.call(data, "p50")) {
      let data1 = data.p50;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0 && func0.call(data, "p95")) {
      let data2 = data.p95;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.p99 !== void 0 && func0.call(data, "p99")) {
      if (!validate55(data.p99, { instancePath: instancePath + "/p99", parentData: data, parentDataProperty: "p99", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
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
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "title": "UnknownLatency", "type": "object", "required": ["reason", "components"], "additionalProperties": false, "properties": { "reason": { "enum": ["saturated", "missing", "empty"], "description": "A queue grows for ever; a service time is not given; nothing is visited." }, "components": { "type": "array", "items": { "type": "string" } }, "growth": { "type": "number", "description": "Requests per second by which the longest queue grows at peak." } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.components === void 0 || !func0.call(data, "components")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "reason" || key0 === "components" || key0 === "growth")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data0 = data.reason;
      if (!(data0 === "saturated" || data0 === "missing" || data0 === "empty")) {
        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema30.properties.reason.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.components !== void 0 && func0.call(data, "components")) {
      let data1 = data.components;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.growth !== void 0 && func0.call(data, "growth")) {
      let data3 = data.growth;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "number" } };
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
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "average" || key0 === "peak" || key0 === "unknown")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.average !== void 0 && func0.call(data, "average")) {
      if (!validate74(data.average, { instancePath: instancePath + "/average", parentData: data, parentDataProperty: "average", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.peak !== void 0 && func0.call(data, "peak")) {
      if (!validate74(data.peak, { instancePath: instancePath + "/peak", parentData: data, parentDataProperty: "peak", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknown !== void 0 && func0.call(data, "unknown")) {
      if (!validate79(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === void 0 || !func0.call(data, "component")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mean === void 0 || !func0.call(data, "mean")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "mean")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err3 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mean !== void 0 && func0.call(data, "mean")) {
      let data1 = data.mean;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === void 0 || !func0.call(data, "component")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.share === void 0 || !func0.call(data, "share")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "share")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err3 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.share !== void 0 && func0.call(data, "share")) {
      let data1 = data.share;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === void 0 || !func0.call(data, "component")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.saturates === void 0 || !func0.call(data, "saturates")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saturates" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "saturates")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err3 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.saturates !== void 0 && func0.call(data, "saturates")) {
      let data1 = data.saturates;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/saturates/" + i0, schemaPath: "#/properties/saturates/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/saturates", schemaPath: "#/properties/saturates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.spentBy === void 0 || !func0.call(data, "spentBy")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spentBy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cannotCarry === void 0 || !func0.call(data, "cannotCarry")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cannotCarry" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.missing === void 0 || !func0.call(data, "missing")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "unavailability" || key0 === "spentBy" || key0 === "cannotCarry" || key0 === "missing")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unavailability !== void 0 && func0.call(data, "unavailability")) {
      if (!validate55(data.unavailability, { instancePath: instancePath + "/unavailability", parentData: data, parentDataProperty: "unavailability", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.spentBy !== void 0 && func0.call(data, "spentBy")) {
      let data1 = data.spentBy;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate86(data1[i0], { instancePath: instancePath + "/spentBy/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/spentBy", schemaPath: "#/properties/spentBy/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cannotCarry !== void 0 && func0.call(data, "cannotCarry")) {
      let data3 = data.cannotCarry;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate88(data3[i1], { instancePath: instancePath + "/cannotCarry/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/cannotCarry", schemaPath: "#/properties/cannotCarry/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data5 = data.missing;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            const err6 = { instancePath: instancePath + "/missing/" + i2, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" } };
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "in" || key0 === "out")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      let data0 = data.in;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.out !== void 0 && func0.call(data, "out")) {
      let data1 = data.out;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/out", schemaPath: "#/properties/out/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rate === void 0 || !func0.call(data, "rate")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.latency === void 0 || !func0.call(data, "latency")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latency" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spentAt === void 0 || !func0.call(data, "spentAt")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spentAt" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.availability === void 0 || !func0.call(data, "availability")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "availability" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rate" || key0 === "latency" || key0 === "spentAt" || key0 === "availability" || key0 === "bandwidth")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rate !== void 0 && func0.call(data, "rate")) {
      if (!validate54(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.latency !== void 0 && func0.call(data, "latency")) {
      if (!validate73(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.spentAt !== void 0 && func0.call(data, "spentAt")) {
      let data2 = data.spentAt;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate82(data2[i0], { instancePath: instancePath + "/spentAt/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/spentAt", schemaPath: "#/properties/spentAt/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.availability !== void 0 && func0.call(data, "availability")) {
      if (!validate84(data.availability, { instancePath: instancePath + "/availability", parentData: data, parentDataProperty: "availability", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.bandwidth !== void 0 && func0.call(data, "bandwidth")) {
      if (!validate91(data.bandwidth, { instancePath: instancePath + "/bandwidth", parentData: data, parentDataProperty: "bandwidth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "title": "ComputedBottleneck", "type": "object", "required": ["component", "what", "utilisation", "saturatesAt"], "additionalProperties": false, "properties": { "component": { "type": "string" }, "what": { "enum": ["throughput", "connections"], "description": "What runs out." }, "utilisation": { "type": "number", "description": "At peak." }, "atLeast": { "const": true, "description": "Some of its load is not known: it is used so much at least, and gives out no later." }, "saturatesAt": { "type": "number", "description": "The multiple of today's load at which it gives out." }, "flows": { "type": "array", "items": { "type": "string" }, "description": "The flows that load it, most first." } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.component === void 0 || !func0.call(data, "component")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === void 0 || !func0.call(data, "what")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.utilisation === void 0 || !func0.call(data, "utilisation")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "utilisation" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.saturatesAt === void 0 || !func0.call(data, "saturatesAt")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saturatesAt" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "component" || key0 === "what" || key0 === "utilisation" || key0 === "atLeast" || key0 === "saturatesAt" || key0 === "flows")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err5 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      let data1 = data.what;
      if (!(data1 === "throughput" || data1 === "connections")) {
        const err6 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/enum", keyword: "enum", params: { allowedValues: schema36.properties.what.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.utilisation !== void 0 && func0.call(data, "utilisation")) {
      let data2 = data.utilisation;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/utilisation", schemaPath: "#/properties/utilisation/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
      if (true !== data.atLeast) {
        const err8 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/const", keyword: "const", params: { allowedValue: true } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.saturatesAt !== void 0 && func0.call(data, "saturatesAt")) {
      let data4 = data.saturatesAt;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/saturatesAt", schemaPath: "#/properties/saturatesAt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.flows !== void 0 && func0.call(data, "flows")) {
      let data5 = data.flows;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err10 = { instancePath: instancePath + "/flows/" + i0, schemaPath: "#/properties/flows/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "ObjectiveVerdict", "type": "object", "required": ["sli", "flows"], "additionalProperties": false, "properties": { "sli": { "enum": ["availability", "latency", "freshness", "throughput", "stated"], "description": "What is measured; `stated` is not computed." }, "flows": { "type": "array", "items": { "type": "string" } }, "objective": { "type": "number", "description": "The share that must be good." }, "window": { "type": "number", "description": "Seconds." }, "under": { "type": "number", "description": "Seconds that count as good, or the rate to reach." }, "good": { "$ref": "#/$defs/figure", "description": "The share that would be good." }, "bad": { "type": "number", "description": "1 less that, with all its digits." }, "value": { "type": "number", "description": "The computed staleness in seconds, or rate." }, "holds": { "type": "boolean" }, "holdsProbability": { "type": "number", "description": "Share of draws in which it holds." }, "budget": { "type": "number", "description": "Seconds of the window that may be bad." }, "budgetSpent": { "type": "number", "description": "Share of the budget that is spent; over 1 the objective fails." }, "spender": { "type": "string", "description": "The component that spends most of it." }, "because": { "enum": ["saturated", "missing"], "description": "Why there is no number." }, "blockedBy": { "type": "array", "items": { "type": "string" } } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sli === void 0 || !func0.call(data, "sli")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sli" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.flows === void 0 || !func0.call(data, "flows")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flows" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema37.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sli !== void 0 && func0.call(data, "sli")) {
      let data0 = data.sli;
      if (!(data0 === "availability" || data0 === "latency" || data0 === "freshness" || data0 === "throughput" || data0 === "stated")) {
        const err3 = { instancePath: instancePath + "/sli", schemaPath: "#/properties/sli/enum", keyword: "enum", params: { allowedValues: schema37.properties.sli.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.flows !== void 0 && func0.call(data, "flows")) {
      let data1 = data.flows;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/flows/" + i0, schemaPath: "#/properties/flows/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.objective !== void 0 && func0.call(data, "objective")) {
      let data3 = data.objective;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data4 = data.window;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.under !== void 0 && func0.call(data, "under")) {
      let data5 = data.under;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/under", schemaPath: "#/properties/under/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.good !== void 0 && func0.call(data, "good")) {
      if (!validate55(data.good, { instancePath: instancePath + "/good", parentData: data, parentDataProperty: "good", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.bad !== void 0 && func0.call(data, "bad")) {
      let data7 = data.bad;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/bad", schemaPath: "#/properties/bad/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data8 = data.value;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.holds !== void 0 && func0.call(data, "holds")) {
      if (typeof data.holds !== "boolean") {
        const err11 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.holdsProbability !== void 0 && func0.call(data, "holdsProbability")) {
      let data10 = data.holdsProbability;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err12 = { instancePath: instancePath + "/holdsProbability", schemaPath: "#/properties/holdsProbability/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.budget !== void 0 && func0.call(data, "budget")) {
      let data11 = data.budget;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err13 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.budgetSpent !== void 0 && func0.call(data, "budgetSpent")) {
      let data12 = data.budgetSpent;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err14 = { instancePath: instancePath + "/budgetSpent", schemaPath: "#/properties/budgetSpent/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.spender !== void 0 && func0.call(data, "spender")) {
      if (typeof data.spender !== "string") {
        const err15 = { instancePath: instancePath + "/spender", schemaPath: "#/properties/spender/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      let data14 = data.because;
      if (!(data14 === "saturated" || data14 === "missing")) {
        const err16 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: schema37.properties.because.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.blockedBy !== void 0 && func0.call(data, "blockedBy")) {
      let data15 = data.blockedBy;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data15[i1] !== "string") {
            const err17 = { instancePath: instancePath + "/blockedBy/" + i1, schemaPath: "#/properties/blockedBy/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/blockedBy", schemaPath: "#/properties/blockedBy/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.copies === void 0 || !func0.call(data, "copies")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copies" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "in" || key0 === "copies" || key0 === "now" || key0 === "perDay" || key0 === "year1" || key0 === "year3" || key0 === "year5")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.in !== void 0 && func0.call(data, "in")) {
      if (typeof data.in !== "string") {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.copies !== void 0 && func0.call(data, "copies")) {
      let data1 = data.copies;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.now !== void 0 && func0.call(data, "now")) {
      if (!validate55(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.perDay !== void 0 && func0.call(data, "perDay")) {
      let data3 = data.perDay;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/perDay", schemaPath: "#/properties/perDay/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.year1 !== void 0 && func0.call(data, "year1")) {
      if (!validate55(data.year1, { instancePath: instancePath + "/year1", parentData: data, parentDataProperty: "year1", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.year3 !== void 0 && func0.call(data, "year3")) {
      if (!validate55(data.year3, { instancePath: instancePath + "/year3", parentData: data, parentDataProperty: "year3", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.year5 !== void 0 && func0.call(data, "year5")) {
      if (!validate55(data.year5, { instancePath: instancePath + "/year5", parentData: data, parentDataProperty: "year5", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
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
    if (data.fact === void 0 || !func0.call(data, "fact")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.blocks === void 0 || !func0.call(data, "blocks")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocks" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "at" || key0 === "fact" || key0 === "blocks")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      if (typeof data.at !== "string") {
        const err4 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.fact !== void 0 && func0.call(data, "fact")) {
      if (typeof data.fact !== "string") {
        const err5 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.blocks !== void 0 && func0.call(data, "blocks")) {
      if (typeof data.blocks !== "string") {
        const err6 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "string" } };
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
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
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
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "at" || key0 === "component" || key0 === "objective" || key0 === "needs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data0 = data.at;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.component !== void 0 && func0.call(data, "component")) {
      if (typeof data.component !== "string") {
        const err3 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.objective !== void 0 && func0.call(data, "objective")) {
      if (typeof data.objective !== "string") {
        const err4 = { instancePath: instancePath + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      let data3 = data.needs;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "title": "Explanation", "description": "A number, how it was computed, and the numbers it was computed from.", "type": "object", "required": ["what", "how", "from"], "additionalProperties": false, "properties": { "what": { "type": "string", "description": "Example: `utilisation of api at peak`" }, "value": { "type": "number", "description": "Absent where it could not be computed." }, "unit": { "enum": ["rate", "time", "share", "count", "failing"], "description": "Per second; seconds; a share of 1; a count; a share of requests that fail, or of time down." }, "how": { "type": "string", "description": "The formula, or what was written." }, "at": { "type": "string", "description": "Where in the document the number is written." }, "line": { "type": "integer", "description": "The line of that place." }, "from": { "type": "array", "items": { "$ref": "#/$defs/explanation" } } } };
var wrapper0 = { validate: validate110 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0 || !func0.call(data, "what")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.how === void 0 || !func0.call(data, "how")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "how" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "what" || key0 === "value" || key0 === "unit" || key0 === "how" || key0 === "at" || key0 === "line" || key0 === "from")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      if (typeof data.what !== "string") {
        const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data2 = data.unit;
      if (!(data2 === "rate" || data2 === "time" || data2 === "share" || data2 === "count" || data2 === "failing")) {
        const err6 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema41.properties.unit.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.how !== void 0 && func0.call(data, "how")) {
      if (typeof data.how !== "string") {
        const err7 = { instancePath: instancePath + "/how", schemaPath: "#/properties/how/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      if (typeof data.at !== "string") {
        const err8 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data5 = data.line;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err9 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data6 = data.from;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data6[i0], { instancePath: instancePath + "/from/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.draws === void 0 || !func0.call(data, "draws")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "draws" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.components === void 0 || !func0.call(data, "components")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flows === void 0 || !func0.call(data, "flows")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flows" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bottlenecks === void 0 || !func0.call(data, "bottlenecks")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bottlenecks" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.objectives === void 0 || !func0.call(data, "objectives")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectives" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.storage === void 0 || !func0.call(data, "storage")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storage" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.missing === void 0 || !func0.call(data, "missing")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.assumptions === void 0 || !func0.call(data, "assumptions")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assumptions" } };
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
      if ("analysis/v1" !== data.sdx) {
        const err11 = { instancePath: instancePath + "/sdx", schemaPath: "#/properties/sdx/const", keyword: "const", params: { allowedValue: "analysis/v1" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.draws !== void 0 && func0.call(data, "draws")) {
      let data2 = data.draws;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err13 = { instancePath: instancePath + "/draws", schemaPath: "#/properties/draws/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.components !== void 0 && func0.call(data, "components")) {
      let data3 = data.components;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 of Object.keys(data3)) {
          if (!validate53(data3[key1], { instancePath: instancePath + "/components/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.flows !== void 0 && func0.call(data, "flows")) {
      let data5 = data.flows;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 of Object.keys(data5)) {
          if (!validate71(data5[key2], { instancePath: instancePath + "/flows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.bottlenecks !== void 0 && func0.call(data, "bottlenecks")) {
      let data7 = data.bottlenecks;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate94(data7[i0], { instancePath: instancePath + "/bottlenecks/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/bottlenecks", schemaPath: "#/properties/bottlenecks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.ceiling !== void 0 && func0.call(data, "ceiling")) {
      if (!validate94(data.ceiling, { instancePath: instancePath + "/ceiling", parentData: data, parentDataProperty: "ceiling", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      let data10 = data.objectives;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 of Object.keys(data10)) {
          if (!validate97(data10[key3], { instancePath: instancePath + "/objectives/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.storage !== void 0 && func0.call(data, "storage")) {
      let data12 = data.storage;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 of Object.keys(data12)) {
          if (!validate100(data12[key4], { instancePath: instancePath + "/storage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.missing !== void 0 && func0.call(data, "missing")) {
      let data14 = data.missing;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate106(data14[i1], { instancePath: instancePath + "/missing/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.assumptions !== void 0 && func0.call(data, "assumptions")) {
      let data16 = data.assumptions;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data16[i2] !== "string") {
            const err20 = { instancePath: instancePath + "/assumptions/" + i2, schemaPath: "#/properties/assumptions/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.asked !== void 0 && func0.call(data, "asked")) {
      let data18 = data.asked;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data18[i3] !== "string") {
            const err22 = { instancePath: instancePath + "/asked/" + i3, schemaPath: "#/properties/asked/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
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
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      if (!validate52(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.growth !== void 0 && func0.call(data, "growth")) {
      let data21 = data.growth;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate108(data21[i4], { instancePath: instancePath + "/growth/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.explanation !== void 0 && func0.call(data, "explanation")) {
      if (!validate110(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
