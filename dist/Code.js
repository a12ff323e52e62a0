// Outventions: adds up how much of the taught week each pupil spends out of class.
// Made from src/ by "npm run build": change it there, not here. MIT licence.
var Outvention = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    calls: () => calls
  });

  // build/noGlobal.ts
  var globals = {};

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function jsonStringifyReplacer(_, value2) {
    if (typeof value2 === "bigint")
      return value2.toString();
    return value2;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
  function assignProp(target, prop, value2) {
    Object.defineProperty(target, prop, {
      value: value2,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data2) {
    return typeof data2 === "object" && data2 !== null && !Array.isArray(data2);
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  function aborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a4;
      var _a3;
      (_a4 = (_a3 = iss).path) != null ? _a4 : _a3.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message == null ? void 0 : message.message;
  }
  function attachSchema(issues, start, inst) {
    var _a4;
    var _a3;
    for (let i = start; i < issues.length; i++) {
      (_a4 = (_a3 = issues[i]).schema) != null ? _a4 : _a3.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a3;
    const traits = (_b = (_a4 = iss.inst) == null ? void 0 : _a4._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a3 = iss).schema) != null ? _c : _a3.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count2 = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count2--;
        i++;
      }
    }
    return count2;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get)
        Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else
        defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value2, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value2 });
    return value2;
  }
  function hide(inst, key, value2) {
    return own(inst, key, value2, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value2) {
        own(this, key, value2);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value2 = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
          broke = broke || outer;
          return value2;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value2) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
      }
    });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
      return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key, desc);
        desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value2) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value2 });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a3;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own2 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own2;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own2;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a3 = params == null ? void 0 : params.Parent) != null ? _a3 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      var _a4;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a4 = globals.__zod_globalConfig) == null ? void 0 : _a4.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: (inst) => {
        var _a4, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a4 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a4.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globals).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globals.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a3;
    const internals = this._zod;
    (_a3 = internals.message) != null ? _a3 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value2) {
    this._zod.message = value2;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value2 = () => this.message;
          Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
          return value2;
        },
        set(value2) {
          Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema, value2, _ctx, _params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value: value2, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a3 = _params == null ? void 0 : _params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema, value2, _ctx, params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value: value2, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a3 = params == null ? void 0 : params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema, value2, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema, value2, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var number = /^-?\d+(?:\.\d+)?$/;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a4, _b;
    var _a3;
    (_a4 = inst._zod) != null ? _a4 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a3 = inst._zod).onattach) != null ? _b : _a3.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length2 = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length2 <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a4, _b2;
    var _a3, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a4 = (_a3 = inst._zod).check) != null ? _a4 : _a3.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a4, _b;
    var _a3;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a4 = (_a3 = inst._zod).deferred) != null ? _a4 : _a3.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value2) {
      own(this, "~standard", value2);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value2) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value2) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value: value2, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_) {
        }
        return validateAsync(inst, value2);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a3 = def.pattern) != null ? _a3 : anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      payload.issues.push({
        expected: "never",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a3, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a3 = def.shape) == null ? void 0 : _a3[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key))
        continue;
      if (key === "__proto__") {
        if (t === "never")
          unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a3 = def.shape) != null ? _a3 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key].add(v);
          if (field.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value2;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value2 != null ? value2 : value2 = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value2.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value2.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values,
        input,
        inst
      });
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted")
          return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise)
          return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _never(Class, params) {
    return new Class({
      type: "never",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value2, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value2, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value2, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value2,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern
    });
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value2) {
      own(this, "with", value2);
    },
    parse(data2, params) {
      return parse(this, data2, params, { callee: this.parse });
    },
    parseAsync(data2, params) {
      return parseAsync(this, data2, params, { callee: this.parseAsync });
    },
    safeParse(data2, params) {
      return safeParse(this, data2, params);
    },
    safeParseAsync(data2, params) {
      return safeParseAsync(this, data2, params);
    },
    check(...checks) {
      var _a3;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a3 = def.checks) != null ? _a3 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _number(ZodMiniNumber, params);
  }
  var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function never(params) {
    return _never(ZodMiniNever, params);
  }
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape, params) {
    const def = {
      type: "object",
      shape: shape != null ? shape : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  // @__NO_SIDE_EFFECTS__
  function strictObject(shape, params) {
    return new ZodMiniObject({
      type: "object",
      shape,
      catchall: /* @__PURE__ */ never(),
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function optional(innerType) {
    return new ZodMiniOptional({
      type: "optional",
      innerType
    });
  }

  // src/dose/range.ts
  function exactly(value2) {
    return { least: value2, most: value2 };
  }
  function between(a, b) {
    return { least: Math.min(a, b), most: Math.max(a, b) };
  }
  function plus(a, b) {
    return { least: a.least + b.least, most: a.most + b.most };
  }
  function times(a, b) {
    return { least: a.least * b.least, most: a.most * b.most };
  }
  function scaled(a, factor) {
    return { least: a.least * factor, most: a.most * factor };
  }
  function dividedBy(a, divisor) {
    return { least: a.least / divisor, most: a.most / divisor };
  }
  function sameRange(a, b) {
    return a.least === b.least && a.most === b.most;
  }
  function inWords(range) {
    const least = numberInWords(range.least);
    const most = numberInWords(range.most);
    return least === most ? least : `${least}–${most}`;
  }
  function numberInWords(value2) {
    return String(Math.round(value2 * 100) / 100);
  }

  // src/dose/grammar.ts
  var WEEKS = { month: 4, "half term": 6, term: 12, year: 38 };
  var SCHOOL_DAYS_A_WEEK = 5;
  function rule(form, facts) {
    return { form: form.split(", "), facts };
  }
  var period = (weeks) => ({ says: "period", weeks });
  var length = (minutes2) => ({ says: "length", minutes: minutes2, hours: false });
  var hoursLong = (hours) => ({ says: "length", minutes: scaled(hours, 60), hours: true });
  var count = (of) => ({ says: "count", of });
  var span = (weeks) => ({ says: "span", weeks });
  var none = exactly(0);
  var RULES = [
    // three factors: 5x2 x 15 mins
    rule("number, x, number, x, number, minutes", (a = none, b = none, c = none) => [count(times(a, b)), length(c)]),
    // a length beside its count, in either order
    rule("number, hours, number, minutes", (h = none, m = none) => [{ says: "length", minutes: plus(scaled(h, 60), m), hours: true }]),
    rule("number, x, number, minutes", (n = none, m = none) => [count(n), length(m)]),
    rule("number, x, number, hours", (n = none, h = none) => [count(n), hoursLong(h)]),
    rule("number, minutes, x, number, weeks", (m = none, w = none) => [length(m), span(w)]),
    rule("number, minutes, x, number, days", (m = none, n = none) => [length(m), count(n)]),
    rule("number, minutes, x, number", (m = none, n = none) => [length(m), count(n)]),
    rule("number, hours, x, number, weeks", (h = none, w = none) => [hoursLong(h), span(w)]),
    rule("number, hours, x, number", (h = none, n = none) => [hoursLong(h), count(n)]),
    // how often: twice daily, 3 x week, 3 sessions week, 3 days a week
    rule("number, x, daily", (n = none) => [count(scaled(n, SCHOOL_DAYS_A_WEEK))]),
    rule("number, sessions, daily", (n = none) => [count(scaled(n, SCHOOL_DAYS_A_WEEK))]),
    rule("number, x, weeks", (n = none) => [count(n), period(1)]),
    rule("number, sessions, weekly", (n = none) => [count(n), period(1)]),
    rule("number, sessions, fortnightly", (n = none) => [count(n), period(2)]),
    rule("number, sessions, weeks", (n = none) => [count(n), period(1)]),
    rule("number, weekly", (n = none) => [count(n), period(1)]),
    rule("number, fortnightly", (n = none) => [count(n), period(2)]),
    rule("number, x, sessions", (n = none) => [count(n)]),
    rule("each, number, weeks", (n = none) => [
      n.least === n.most && n.most > 0 ? period(n.most) : { says: "unread", text: "every so many weeks" }
    ]),
    // how long it runs
    rule("x, number, weeks", (n = none) => [span(n)]),
    rule("number, weeks", (n = none) => [span(n)]),
    rule("number, months", (n = none) => [span(scaled(n, WEEKS.month))]),
    rule("number, half-terms", (n = none) => [span(scaled(n, WEEKS["half term"]))]),
    rule("number, terms", (n = none) => [span(scaled(n, WEEKS.term))]),
    rule("number, years", (n = none) => [span(scaled(n, WEEKS.year))]),
    // the plain ones
    rule("number, minutes", (m = none) => [length(m)]),
    rule("number, hours", (h = none) => [hoursLong(h)]),
    rule("x, number, minutes", (m = none) => [length(m)]),
    rule("x, number, days", (n = none) => [{ says: "days", of: n }]),
    rule("number, days", (n = none) => [{ says: "days", of: n }]),
    rule("x, number", (n = none) => [count(n)]),
    rule("number, sessions", (n = none) => [{ says: "sessions", of: n }]),
    rule("number, x, number", (a = none, b = none) => countAndLength(a, b)),
    rule("number, x", (n = none) => [count(n)]),
    rule("weekday", (n = none) => [{ says: "weekdays", of: n }]),
    rule("weekly", () => [period(1)]),
    rule("daily", () => [{ says: "daily" }]),
    rule("fortnightly", () => [period(2)]),
    rule("monthly", () => [period(WEEKS.month)]),
    rule("half-termly", () => [period(WEEKS["half term"])]),
    rule("termly", () => [period(WEEKS.term)]),
    rule("yearly", () => [period(WEEKS.year)]),
    rule("open", () => [{ says: "open" }])
  ];
  function countAndLength(a, b) {
    if (a.most < b.least) return [count(a), length(b)];
    if (b.most < a.least) return [count(b), length(a)];
    return a.most === b.most && a.least === b.least ? [count(a), length(b)] : [{ says: "unread", text: "which number is the minutes" }];
  }
  var VALUED = ["number", "weekday"];
  function factsOf(tokens) {
    const facts = [];
    for (let at = 0; at < tokens.length; ) {
      const found = RULES.find(({ form }) => form.every((kind, i) => {
        var _a3;
        return ((_a3 = tokens[at + i]) == null ? void 0 : _a3.kind) === kind;
      }));
      if (found) {
        const taken = tokens.slice(at, at + found.form.length);
        facts.push(...found.facts(...taken.filter((token) => VALUED.includes(token.kind)).map((token) => token.value)));
        at += found.form.length;
      } else {
        const token = tokens[at];
        if ((token == null ? void 0 : token.kind) === "number" || (token == null ? void 0 : token.kind) === "clock") facts.push({ says: "unread", text: token.text });
        at += 1;
      }
    }
    return facts;
  }

  // src/dose/tokens.ts
  var NUMBER_WORDS = {
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    fifteen: "15",
    twenty: "20",
    "twenty-five": "25",
    thirty: "30",
    forty: "40",
    "forty-five": "45",
    fifty: "50",
    sixty: "60",
    ninety: "90"
  };
  var SPELLINGS = [
    [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " "],
    [/[\u200b-\u200f\u2060\ufeff]/g, ""],
    [/[\u2010-\u2015\u2212]/g, "-"],
    [/[\u00d7\u2715\u2716*]/g, "x"],
    [/[\u2018\u2019]/g, "'"],
    [/(\d)\s*½/g, "$1.5"],
    [/½/g, "1/2"],
    [/¼/g, "1/4"],
    [/¾/g, "3/4"],
    [/\b(1|one) ?(-|to|-to-| to ) ?(1|one)\b/g, "1:1"],
    [/\b(twenty|forty)[ -]five\b/g, "$1-five"],
    [/\b(an|one|1) hour and a half\b|\b(one|1) and a half hours?\b/g, "90 minutes"],
    [/\b(three|3) ?quarters of an hour\b|\b3\/4 (of an )?(hour|hr)\b/g, "45 minutes"],
    [/\bhalf[ -]?(an )?hours?\b|\b1\/2 (an )?(hour|hr)s?\b/g, "30 minutes"],
    [/\bquarter (of an )?hour\b|\b1\/4 (of an )?(hour|hr)\b/g, "15 minutes"],
    [/\ban? hour\b/g, "1 hour"],
    [/\bonce\b/g, "1 times"],
    [/\btwice\b/g, "2 times"],
    [/\bthrice\b/g, "3 times"],
    [/\b(every|each) (morning|am) (and|&) (afternoon|pm)\b/g, "2 times daily"],
    [/\b(every|each) (other|second) week\b/g, "fortnightly"],
    [/\b(every|each) (other|second) day\b/g, "alternate days"],
    [/\bfor (a|one) (week|month|term|year|half[ -]?term)\b/g, "for 1 $2"],
    [/\bfor half a term\b/g, "for 1 half-term"]
  ];
  var PEOPLE = "(?:h?l?tas?|lsas?|ct|teachers?|staff|adults?|groups?|pupils?|children|child|students?|classes|people|mentors?|volunteers?)";
  var FIGURE = "\\d+(?:\\.\\d+)?";
  var PERIOD = "(?:per|an?|each|every|\\/|p\\/)";
  var PATTERNS = [
    ["not a dose", /£ ?\d[\d,]*(?:\.\d+)?/y],
    ["clock", /\d{1,2}:\d\d ?(?:am|pm)?(?![\d:])/y],
    ["not a dose", /\d+ ?: ?\d+/y],
    ["not a dose", /\d+(?:st|nd|rd|th)\b/y],
    ["not a dose", /(?:years?|yr|y|ks|key stage|terms?|t|section) ?\d+(?:[/-]\d+)?\b/y],
    [
      "not a dose",
      /(?:groups?|grp|level|set|stage|phase|unit|wave|band|room|book|springboard|plus|power of) ?\d+(?:[/-]\d+)?\b(?! ?(?:x|m|h))/y
    ],
    ["not a dose", new RegExp(`x ?\\d+(?:-\\d+)? ?${PEOPLE}\\b|\\d+ ?x? ?${PEOPLE}\\b`, "y")],
    ["number", new RegExp(`(${FIGURE}) ?(?:-|to|or|\\/) ?(${FIGURE})|(${FIGURE})`, "y")],
    ["fortnightly", new RegExp(`fortnightly\\b|${PERIOD} ?fortnight\\b`, "y")],
    ["half-termly", new RegExp(`half[ -]?termly\\b|${PERIOD} ?half[ -]?term\\b`, "y")],
    ["half-terms", /half[ -]?terms?\b/y],
    ["monthly", new RegExp(`monthly\\b|${PERIOD} ?month\\b`, "y")],
    ["termly", new RegExp(`termly\\b|${PERIOD} ?term\\b`, "y")],
    ["yearly", new RegExp(`yearly\\b|annually\\b|${PERIOD} ?year\\b`, "y")],
    [
      "open",
      /on-?going\b|continuous(?:ly)?\b|all year\b|throughout the year\b|continue\b|open[ -]?ended\b|no end date\b|indefinite(?:ly)?\b/y
    ],
    ["weekly", new RegExp(`w(?:ee)?kly\\b|${PERIOD} ?(?:week|wk)\\b|p\\.?\\/?w\\b\\.?`, "y")],
    ["daily", new RegExp(`daily\\b|${PERIOD} ?(?:school )?(?:day|morning|afternoon|am|pm)\\b`, "y")],
    ["each", /(?:every|each|per)\b/y],
    [
      "weekday",
      /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?\b(?: ?(?:-|to) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?\b)?/y
    ],
    ["minutes", /m(?:in(?:ute)?s?)?\b\.?/y],
    ["hours", /h(?:(?:ou)?rs?)?\b\.?/y],
    ["sessions", /(?:sessions?|lessons?|visits?|slots?)\b/y],
    ["x", /x(?![a-z])|times?\b/y],
    ["weeks", /w(?:ee)?ks?\b/y],
    ["days", /(?:days?|mornings?|afternoons?)\b/y],
    ["months", /months?\b/y],
    ["terms", /terms?\b/y],
    ["years", /years?\b/y]
  ];
  var WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"];
  var NOTHING = exactly(0);
  function normalise(text) {
    let plain = text.toLowerCase();
    for (const [pattern, replacement] of SPELLINGS) plain = plain.replace(pattern, replacement);
    plain = plain.normalize("NFKC");
    return plain.replace(/[a-z]+(?:-five)?/g, (word) => {
      var _a3;
      return (_a3 = NUMBER_WORDS[word]) != null ? _a3 : word;
    });
  }
  function dottedRange(figure) {
    const match = /^(\d[05])\.(\d[05])$/.exec(figure);
    return match && Number(match[1]) < Number(match[2]) ? between(Number(match[1]), Number(match[2])) : null;
  }
  function numberValue(match) {
    var _a3;
    if (match[3] !== void 0) return (_a3 = dottedRange(match[3])) != null ? _a3 : exactly(Number(match[3]));
    return between(Number(match[1]), Number(match[2]));
  }
  function weekdayCount(text) {
    var _a3, _b;
    const places = ((_a3 = text.match(/mon|tue|wed|thu|fri/g)) != null ? _a3 : []).map((day2) => WEEKDAYS.indexOf(day2));
    const [first, last] = [(_b = places[0]) != null ? _b : 0, places[1]];
    return exactly(last === void 0 ? 1 : Math.max(1, last - first + 1));
  }
  function tokenise(text) {
    const plain = normalise(text).trim();
    const tokens = [];
    let at = 0;
    while (at < plain.length) {
      const token = tokenAt(plain, at);
      if (token) {
        tokens.push(token);
        at += token.text.length;
      } else {
        const word = wordAt(plain, at);
        if (word.length > 1 && !GLUE.has(word)) tokens.push({ kind: "word", value: NOTHING, text: word, bare: false });
        at += Math.max(1, word.length);
      }
    }
    return tokens;
  }
  function tokenAt(plain, at) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(plain);
      if (!match) continue;
      const value2 = kind === "number" ? numberValue(match) : kind === "weekday" ? weekdayCount(match[0]) : NOTHING;
      return { kind, value: value2, text: match[0], bare: match[0].length === plain.length };
    }
    return null;
  }
  var GLUE = new Set(
    "of for at up to the an and about around approx approximately roughly circa least most max maximum min minimum lots lasting in on".split(
      " "
    )
  );
  function wordAt(plain, at) {
    let end = at;
    while (end < plain.length && /[\p{L}\p{M}']/u.test(plain.charAt(end))) end += 1;
    return plain.slice(at, end);
  }

  // src/dose/dose.ts
  var LONGEST_TEXT = 1e3;
  var LONGEST_SESSION = 180;
  var SCHOOL_DAYS_A_WEEK2 = 5;
  function readDose(text, measure) {
    var _a3;
    if (text.length > LONGEST_TEXT) return { why: "it is too long to be read as a length of time" };
    const whole2 = readOne(text, measure);
    if ("parts" in whole2 && isComplete(whole2.parts)) return whole2;
    const pieces = text.split(/[\n;+,]|\band\b|&/i).filter((piece) => /\d|hour/i.test(piece));
    if (pieces.length < 2) return whole2;
    const readings = pieces.map((piece) => readOne(piece, measure));
    return (_a3 = sumOf(readings)) != null ? _a3 : whole2;
  }
  function sumOf(readings) {
    let weekly2 = exactly(0);
    for (const reading of readings) {
      const each = "parts" in reading ? minutesAWeek(reading.parts) : null;
      if (!each) return null;
      weekly2 = plus(weekly2, each);
    }
    return { parts: { weekly: weekly2 } };
  }
  function minutesAWeek(parts) {
    if (parts.weekly) return parts.weekly;
    return parts.minutes && parts.times ? times(parts.minutes, parts.times) : null;
  }
  function isComplete(parts) {
    return parts.days !== void 0 || minutesAWeek(parts) !== null;
  }
  function readOne(text, measure) {
    const tokens = tokenise(text);
    const [first] = tokens;
    if (tokens.length === 1 && (first == null ? void 0 : first.kind) === "number" && first.bare) return readNumber(first.value, measure);
    return interpret(factsOf(tokens), measure);
  }
  function readNumber(value2, measure) {
    if (value2.least <= 0) return { why: "nought is no length of time; if it has ended, give its end date or status" };
    switch (measure) {
      case "minutes":
        return { parts: { minutes: value2 } };
      case "times":
        return { parts: { times: value2 } };
      case "weeks":
        return { parts: { weeks: value2 } };
      case "hours a week":
        return { parts: { weekly: scaled(value2, 60) } };
      case "minutes a week":
        return { parts: { weekly: value2 } };
      case "dose":
        return { why: "a number alone does not say whether it is minutes or times a week" };
    }
  }
  function only(facts, says) {
    return facts.filter((fact) => fact.says === says);
  }
  function agreed(values) {
    const [first, ...others] = values;
    if (!first) return null;
    return others.every((other) => sameRange(other, first)) ? first : "differ";
  }
  function interpret(facts, measure) {
    const [unread] = only(facts, "unread");
    if (unread) return { why: `"${unread.text}" in it could mean more than one thing` };
    const periods = [...new Set(only(facts, "period").map((fact) => fact.weeks))];
    if (periods.length > 1) return { why: "it gives two periods" };
    const length2 = agreed(only(facts, "length").map((fact) => fact.minutes));
    if (length2 === "differ") return { why: "it gives more than one length of session" };
    const often = timesAWeek(facts, periods[0], measure);
    if (often === "differ") return { why: "it says in two ways how often" };
    const [span2] = only(facts, "span");
    const weeks = only(facts, "open").length > 0 ? "open" : span2 == null ? void 0 : span2.weeks;
    const rest = weeks === void 0 ? {} : { weeks };
    if (length2) return { ...lengthParts(length2, often, periods[0], measure, rest) };
    const days = agreed(only(facts, "days").map((fact) => fact.of));
    if (measure === "dose" && days && days !== "differ" && periods[0] === 1) return { parts: { days, ...rest } };
    if (often) return { parts: { times: often, ...rest } };
    if (measure === "times" && periods[0] !== void 0) return { parts: { times: exactly(1 / periods[0]), ...rest } };
    if (weeks !== void 0) return { parts: rest };
    return { why: "no minutes or number of times can be found in it" };
  }
  function lengthParts(length2, often, period2, measure, rest) {
    if (length2.least <= 0) return { why: "nought is no length of time; if it has ended, give its end date or status" };
    if (often) return { parts: { minutes: length2, times: often, ...rest } };
    if (period2 !== void 0) return { parts: { weekly: dividedBy(length2, period2), ...rest } };
    if (measure === "hours a week" || measure === "minutes a week") return { parts: { weekly: length2, ...rest } };
    if (length2.most > LONGEST_SESSION) return { why: "a total, which does not say over how many weeks" };
    return { parts: { minutes: length2, ...rest } };
  }
  function timesAWeek(facts, period2, measure) {
    const weeks = period2 != null ? period2 : 1;
    const counts = agreed(only(facts, "count").map((fact) => fact.of));
    const sessions = agreed(only(facts, "sessions").map((fact) => fact.of));
    if (counts === "differ" || sessions === "differ") return "differ";
    const ways = [];
    if (counts) ways.push(dividedBy(counts, weeks));
    else if (sessions && (period2 !== void 0 || measure === "times")) ways.push(dividedBy(sessions, weeks));
    const days = agreed(only(facts, "days").map((fact) => fact.of));
    if (days === "differ") return "differ";
    const hasLength = only(facts, "length").length > 0;
    if (days && (hasLength || measure === "times")) ways.push(dividedBy(days, weeks));
    const weekdays = only(facts, "weekdays");
    if (weekdays.length > 0)
      ways.push(
        dividedBy(
          weekdays.reduce((sum, fact) => plus(sum, fact.of), exactly(0)),
          weeks
        )
      );
    if (only(facts, "daily").length > 0) return daily(ways, counts);
    if (ways.some((way) => way.least <= 0)) return "differ";
    return agreed(ways);
  }
  function daily(ways, counts) {
    const five = exactly(SCHOOL_DAYS_A_WEEK2);
    const fits2 = ways.every((way) => sameRange(way, five) || counts !== null && sameRange(way, exactly(1)));
    return fits2 ? five : "differ";
  }

  // src/calendar/days.ts
  var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  var MS_A_DAY = 864e5;
  function dayNumber(year, month, day2) {
    const date2 = /* @__PURE__ */ new Date(0);
    date2.setUTCFullYear(year, month - 1, day2);
    return Math.round(date2.getTime() / MS_A_DAY);
  }
  function partsOfDay(day2) {
    const date2 = new Date(day2 * MS_A_DAY);
    return { year: date2.getUTCFullYear(), month: date2.getUTCMonth() + 1, day: date2.getUTCDate() };
  }
  function dateInWords(day2) {
    var _a3;
    const parts = partsOfDay(day2);
    return `${parts.day} ${(_a3 = MONTHS[parts.month - 1]) != null ? _a3 : ""} ${parts.year}`;
  }
  function isoDate(day2) {
    const parts = partsOfDay(day2);
    return `${parts.year}-${String(parts.month).padStart(2, "0")}-${String(parts.day).padStart(2, "0")}`;
  }
  function realDay(year, month, day2) {
    if (month < 1 || month > 12 || day2 < 1 || day2 > 31) return null;
    const found = dayNumber(year, month, day2);
    return partsOfDay(found).day === day2 ? found : null;
  }
  function fullYear(typed) {
    return typed.length <= 2 ? 2e3 + Number(typed) : Number(typed);
  }
  function nearestYear(month, day2, near) {
    const year = partsOfDay(near).year;
    const candidates = [year - 1, year, year + 1].map((each) => realDay(each, month, day2)).filter((each) => each !== null);
    return candidates.reduce(
      (best, each) => best === null || Math.abs(each - near) < Math.abs(best - near) ? each : best,
      null
    );
  }
  function readDate(text, near) {
    var _a3;
    const plain = text.toLowerCase().replace(/^\s*(w\/c|week (commencing|beginning)|from|by|on)\s+/, "").replace(/^\s*(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)(day)?,?\s+/, "").trim();
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
    if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const numeric = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(plain);
    if (numeric) {
      const [day3, month2, year] = [Number(numeric[1]), Number(numeric[2]), numeric[3]];
      return year === void 0 ? nearestYear(month2, day3, near) : realDay(fullYear(year), month2, day3);
    }
    const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?(?:\s+(\d{4}|\d{2}))?$/.exec(plain);
    if (!named) return null;
    const word = (_a3 = named[2]) != null ? _a3 : "";
    const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word) || word === "sept" && name === "September") + 1;
    if (month === 0) return null;
    const day2 = Number(named[1]);
    return named[3] === void 0 ? nearestYear(month, day2, near) : realDay(fullYear(named[3]), month, day2);
  }

  // src/register/cell.ts
  var DAY_NOUGHT = dayNumber(1899, 12, 30);
  var LONGEST_DURATION_DAYS = 366;
  function isMoment(cell) {
    return typeof cell === "object";
  }
  function isBlank(cell) {
    return cell === void 0 || typeof cell === "string" && cell.trim() === "";
  }
  function durationMinutes(moment) {
    const days = moment.day - DAY_NOUGHT;
    return days >= 0 && days < LONGEST_DURATION_DAYS ? days * 1440 + moment.minutes : null;
  }
  var localWallClock = (date2) => ({
    day: dayNumber(date2.getFullYear(), date2.getMonth() + 1, date2.getDate()),
    minutes: date2.getHours() * 60 + date2.getMinutes()
  });
  function toCell(raw, wallClock = localWallClock) {
    if (typeof raw === "string" || typeof raw === "boolean") return raw;
    if (typeof raw === "number") return Number.isFinite(raw) ? raw : String(raw);
    if (Object.prototype.toString.call(raw) === "[object Date]") {
      const date2 = raw;
      return Number.isNaN(date2.getTime()) ? "" : wallClock(date2);
    }
    return "";
  }
  function toGrid(raw, wallClock = localWallClock) {
    const rows = Array.isArray(raw) ? raw : [[raw]];
    const grid = rows.map((row) => (Array.isArray(row) ? row : [row]).map((value2) => toCell(value2, wallClock)));
    const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
    return grid.map((row) => row.length < width ? [...row, ...Array(width - row.length).fill("")] : row);
  }
  function cellText(cell) {
    if (cell === void 0) return "";
    if (isMoment(cell)) {
      const duration2 = durationMinutes(cell);
      return duration2 === null ? dateInWords(cell.day) : `${Math.floor(duration2 / 60)}:${String(duration2 % 60).padStart(2, "0")}`;
    }
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return typeof cell === "number" ? String(cell) : cell.trim();
  }

  // src/register/fields.ts
  var FIELDS = [
    { field: "lastReview", name: "Last review", headings: ["last review", "last reviewed", "reviewed", "reviewed on", "date reviewed", "review date"] },
    { field: "pupil", name: "Pupil", headings: ["pupil", "pupils", "pupil name", "name", "name of pupil", "child", "childs name", "student", "student name", "initials", "pupil initials", "targeted pupil group or individual", "assigned pupils", "who"] },
    { field: "year", name: "Year or class", headings: ["year", "year group", "yr", "class", "class group", "ncy", "form"] },
    { field: "intervention", name: "Intervention", headings: ["intervention", "interventions", "provision", "provision title", "name of the intervention", "name of intervention", "name the intervention", "intervention name", "intervention programmes", "intervention programme", "programme", "action", "approach", "approach intervention additional provision", "support"] },
    { field: "hours", name: "Hours a week", headings: ["hours per week", "hours a week", "weekly hours", "hours weekly", "hrs per week", "hrs wk"] },
    { field: "total", name: "Minutes a week", headings: ["total weekly minutes", "weekly minutes", "minutes per week", "minutes a week", "mins per week", "mins a week", "mins wk", "mins pw"] },
    { field: "dose", name: "Dose", headings: ["provision and frequency", "time per week", "dose", "dosage", "how often", "frequency and duration", "duration and frequency", "when and how often", "frequency duration"] },
    { field: "minutes", name: "Minutes a session", headings: ["length of sessions", "length of the sessions", "length of session", "session length", "mins", "minutes", "mins per session", "minutes per session", "minutes a session", "duration", "duration of session", "session duration", "time mins", "time"] },
    { field: "times", name: "Times a week", headings: ["number per week", "number of sessions each week", "number of sessions per week", "sessions per week", "sessions a week", "sessions each week", "sessions wk", "x per week", "times wk", "times per week", "times a week", "times weekly", "no per week", "frequency", "frequency per week", "per week", "days per week"] },
    { field: "weeks", name: "Weeks", headings: ["number of weeks the intervention ran for", "length of intervention", "weeks", "no of weeks", "number of weeks", "how many weeks", "duration weeks", "duration in weeks"] },
    { field: "start", name: "Start date", headings: ["start date", "date started", "started", "start", "from", "begin", "date from"] },
    { field: "end", name: "End date", headings: ["end date", "date ended", "finish date", "finish", "end", "to", "date to", "until"] },
    { field: "term", name: "Term", headings: ["term", "when term", "provision date range"] },
    { field: "lesson", name: "Lesson missed", headings: ["lesson missed", "lessons missed", "missing", "misses", "taken from", "withdrawn from", "subject missed", "lesson withdrawn from"] },
    { field: "when", name: "When in the day", headings: ["times", "when", "time of day", "slot", "time slot", "day time", "day and time", "timetable", "period"] },
    { field: "place", name: "Where", headings: ["location", "where", "in out of class", "in or out of class", "in class or out", "setting", "room", "place"] },
    { field: "training", name: "Training", headings: ["training", "training intervention", "hours training", "training hours", "hours of training", "staff training", "trained"] },
    { field: "ledBy", name: "Led by", headings: ["lead person", "lead", "led by", "by whom", "staff", "staffing", "adult", "delivered by", "role of the staff leading each activity", "who will provide intervention", "who leads", "run by", "member of staff"] },
    { field: "group", name: "Group size", headings: ["number in group", "size of group", "group size", "ratio", "child adult ratio", "group", "no in group"] },
    { field: "link", name: "Link to class", headings: ["link to class", "links to class", "links to classwork", "link to classwork", "link to classroom", "class link"] },
    { field: "plan", name: "Plan", headings: ["plan", "planned", "structured plan", "session plan", "resources"] },
    { field: "evidence", name: "Evidence", headings: ["evidence", "evidence base", "evidence based", "evidence that supports this approach", "rationale"] },
    { field: "entry", name: "Entry data", headings: ["entry", "entry data", "entry level", "entry score", "baseline", "start grade", "entry criteria", "starting point"] },
    { field: "target", name: "Target", headings: ["target", "targets", "outcome", "intended outcome", "intended outcomes", "expected outcome", "expected outcomes", "aim", "goal"] },
    { field: "exit", name: "Exit data", headings: ["exit", "exit data", "exit score", "exit criteria", "end grade", "impact", "actual outcome"] },
    { field: "duty", name: "EHCP or statutory", headings: ["ehcp", "ehc plan", "section f", "statutory", "duty", "sen level", "sen status", "send status"] },
    { field: "status", name: "Status", headings: ["status", "active", "ended", "running", "current"] },
    { field: "notes", name: "Notes", headings: ["notes", "note", "comments", "comment"] }
  ];
  var FORMS = new Map(FIELDS.map((form) => [form.field, form]));
  function fieldName(field) {
    var _a3, _b;
    return (_b = (_a3 = FORMS.get(field)) == null ? void 0 : _a3.name) != null ? _b : field;
  }

  // src/register/headings.ts
  var SEARCHED_ROWS = 10;
  var LONGEST_HEADING = 60;
  var FEWEST_FIELDS = 2;
  var TELLING = ["pupil", "intervention", "dose", "minutes", "times", "hours", "total"];
  function plainHeading(cell) {
    if (typeof cell !== "string" || cell.length > LONGEST_HEADING) return "";
    const words = cell.normalize("NFKC").toLowerCase().replace(/['\u2018\u2019]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ");
    return words.trim();
  }
  var BY_HEADING = /* @__PURE__ */ new Map();
  for (const { field, headings } of FIELDS) for (const heading of headings) if (!BY_HEADING.has(heading)) BY_HEADING.set(heading, field);
  var PREFIXES = [...BY_HEADING.keys()].filter((heading) => heading.includes(" ")).sort((a, b) => b.length - a.length);
  function fieldOf(cell) {
    var _a3;
    const plain = plainHeading(cell);
    if (plain === "") return null;
    const exact = BY_HEADING.get(plain);
    if (exact) return exact;
    if (/\bnext\b/.test(plain)) return null;
    const prefix = PREFIXES.find((heading) => plain.startsWith(`${heading} `));
    return prefix === void 0 ? null : (_a3 = BY_HEADING.get(prefix)) != null ? _a3 : null;
  }
  function columnsOf(row) {
    const columns = /* @__PURE__ */ new Map();
    row.forEach((cell, column) => {
      const field = fieldOf(cell);
      if (field && !columns.has(field)) columns.set(field, column);
    });
    return columns;
  }
  function headingColumns(row, fewest) {
    if (row.some((cell) => typeof cell !== "string")) return null;
    const columns = columnsOf(row);
    return columns.size >= fewest && TELLING.some((field) => columns.has(field)) ? columns : null;
  }
  function findHeadingRow(grid) {
    var _a3, _b;
    let best = null;
    for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
      const row = (_a3 = grid[index]) != null ? _a3 : [];
      const fewest = row.length === 1 ? 1 : FEWEST_FIELDS;
      if (!headingColumns(row, fewest)) continue;
      for (const [first, last] of tablesOf(grid, index)) {
        const columns = headingColumns(
          row.map((cell, column) => column < first || column > last ? "" : cell),
          fewest
        );
        if (columns && columns.size > ((_b = best == null ? void 0 : best.columns.size) != null ? _b : 0)) best = { index, columns, first, last };
      }
    }
    return best;
  }
  function tablesOf(grid, index) {
    var _a3, _b, _c;
    const width = (_b = (_a3 = grid[index]) == null ? void 0 : _a3.length) != null ? _b : 0;
    const used = Array(width).fill(false);
    for (let row = index; row < grid.length; row += 1) (_c = grid[row]) == null ? void 0 : _c.forEach((cell, column) => used[column] || (used[column] = !isBlank(cell)));
    const tables = [];
    used.forEach((each, column) => {
      const table = tables[tables.length - 1];
      if (!each) return;
      if (table && used[column - 1]) table[1] = column;
      else tables.push([column, column]);
    });
    return tables;
  }

  // src/register/words.ts
  function plainWords(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2015]/g, "-").replace(/\s+/g, " ").trim();
  }
  function saysNo(text) {
    return /^(no|n|none|nil|false|not yet|never|0|x|✗|✘|-|–)\.?$/.test(plainWords(text));
  }
  function saysNothing(text) {
    return /^(|\?+|tbc|tba|tbd|unknown|not known|n\/?a|\.+)$/.test(plainWords(text));
  }
  function counted(count2, one, many = `${one}s`) {
    return `${count2} ${count2 === 1 ? one : many}`;
  }
  function nameKey(text) {
    return plainWords(text.replace(/[\u200b-\u200f\u2060\ufeff]/g, ""));
  }

  // src/register/place.ts
  var OUT = /\b(out of (the )?(class|classroom|lesson)s?|outside (of )?(the )?(class|classroom|lesson)s?|not in class|withdrawn|withdrawal|withdraw|pull(ed)?[ -]?out)\b/;
  var IN = /\b(in[ -]?class|in (the |own )?(classroom|lessons?)|within (the )?(class|classroom|lessons?)|whole[ -]class|push[ -]in|classroom[ -]based)\b/;
  var ROOMS = /\b(library|corridor|hall|office|hub|sensory room|nurture room|intervention room|group room|quiet room|small room|medical room|staff ?room|meeting room|(music|art|ict|therapy|rainbow|sunshine|cabin|the) room|cabin|lodge|annexe|base|pod|playground|table outside|outside)\b/;
  function readLocation(text) {
    const plain = plainWords(text);
    if (/^(out|o|outside)$/.test(plain) || OUT.test(plain)) return "out of class";
    if (/^(in|i|class|classroom|the classroom|own class|lesson)$/.test(plain) || IN.test(plain)) return "in class";
    return ROOMS.test(plain) || /\broom\b/.test(plain) ? "out of class" : null;
  }
  function readPlace(location, others, assumed) {
    const stated = readLocation(location);
    if (stated) return { where: stated, from: "stated", seen: location };
    for (const text of others) {
      const plain = plainWords(text);
      if (OUT.test(plain)) return { where: "out of class", from: "words", seen: text };
      if (IN.test(plain)) return { where: "in class", from: "words", seen: text };
    }
    const room = others.find((text) => ROOMS.test(plainWords(text)));
    if (room !== void 0) return { where: "out of class", from: "words", seen: room };
    return { where: assumed, from: "assumed", seen: "" };
  }
  var NOT_TAUGHT = "lunch ?(time|club)?|break ?(time)?|play ?time|assembl(y|ies)|registration|register|reg|tutor( time| group)?|form( time)?|before school|after school|breakfast( club)?|am reg";
  var SLOT = new RegExp(`\\b(${NOT_TAUGHT})\\b`);
  var TAUGHT_TOO = /\b(lessons?|maths|english|phonics|reading|literacy|numeracy|science|history|geography|music|art|pe|p\.e|pshe|rshe|rse|computing|french|spanish|topic|guided|handwriting|spelling|varied|rotat\w*|different)\b/;
  var SURE = /\b(lunch ?times?|lunch club|lunch|break ?time|playtimes?|before school|after[ -]school|breakfast club|(during|in|at) (assembly|registration|break|form time|tutor time))\b/;
  function outsideLessons(slots, others) {
    const said = slots.map(plainWords).filter((text) => text !== "");
    if (said.some((text) => TAUGHT_TOO.test(text))) return false;
    if (said.some((text) => SLOT.test(text))) return true;
    return others.some((text) => SURE.test(plainWords(text)));
  }

  // src/register/programmes.ts
  var TABLE = [
    ["Nuffield Early Language Intervention|NELI", "academic", [15, 30], [5, 5], [20, 20], "foundations.org.uk/toolkit/guidebook/nuffield-early-language-intervention-20-weeks"],
    ["Talk Boost KS1|Talk Boost", "academic", [30, 40], [3, 3], [10, 10], "foundations.org.uk/toolkit/guidebook/talk-boost-key-stage-1"],
    ["Time to Talk", "academic", null, [2, 3], null, "fazakerleyprimary.co.uk/send"],
    ["LEGO-based therapy|Lego therapy|Brick therapy|Play Brick therapy|Brick club", "therapy", [45, 45], [1, 1], [12, 12], "pmc.ncbi.nlm.nih.gov/articles/PMC10576908"],
    ["Catch Up Literacy", "academic", [15, 15], [2, 2], [30, 30], "nfer.ac.uk/publications/catch-up-literacy-evaluation-report-and-executive-summary"],
    ["Catch Up Numeracy", "academic", [15, 15], [2, 2], null, "suttontrust.com/news-opinion/all-news-opinion/teaching-assistants-make-difference"],
    ["Switch-on Reading|Switch on|Switch-on", "academic", [20, 20], [5, 5], [10, 12], "interventionsforliteracy.org.uk/home/interventions/list-view/switch-on-reading"],
    ["Better Reading and Writing Progress|Better Reading|BRWP|Better Reading Partners|Better Reading Support Partners", "academic", [20, 20], [5, 5], [14, 15], "interventionsforliteracy.org.uk/home/interventions/list-view/better-reading-and-writing-partners"],
    ["Precision Teaching", "academic", [10, 10], [5, 5], null, "corpuschristikingston.co.uk/precision-teaching"],
    ["Lexia|Lexia Core5|Core5", "academic", [30, 30], [4, 4], [12, 24], "educationendowmentfoundation.org.uk/projects-and-evaluation/projects/lexia"],
    ["Numbers Count", "academic", [30, 30], [5, 5], [12, 12], "birmingham.ac.uk/news-archive/2011/evaluating-the-impact-of-every-child-counts"],
    ["1stClass@Number|1st Class @ Number|First Class at Number|Becoming 1stClass@Number", "academic", [30, 30], [3, 3], [8, 15], "educationendowmentfoundation.org.uk/projects-and-evaluation/promising-programmes/1stclass-number-1"],
    ["Success@Arithmetic|Success at Arithmetic", "academic", [40, 40], [3, 3], [8, 8], "lamare-pri.sch.gg/successarithmetic"],
    ["Talk4Number|Talk 4 Number", "academic", [30, 30], [3, 3], [8, 8], "bridge.leicester.sch.uk/intervention"],
    ["Power of 2|Power of Two", "academic", [10, 15], [4, 5], null, "evidence4impact.org.uk/interventions/1119"],
    ["ELSA|Emotional Literacy Support", "pastoral", [20, 30], [1, 1], [6, 12], "brackenhillschool.co.uk/elsa"],
    ["Drawing and Talking|Drawing & Talking", "pastoral", [30, 30], [1, 1], [12, 12], "egerton.kent.sch.uk/wellbeing-interventions"],
    ["Hamish and Milo|Hamish & Milo", "pastoral", [40, 40], [1, 1], [10, 10], "hamishandmilo.org/faq-items/how-much-time-is-needed-for-the-wellbeing-programme"],
    ["Sensory circuits|Sensory circuit", "therapy", [15, 20], [5, 5], null, "gatesheadhealth.nhs.uk/resources/sensory-circuits"]
  ];
  function squeezed(text) {
    return plainWords(text).replace(/[^\p{L}\p{N}]+/gu, "");
  }
  function part(key, pair) {
    return pair ? { [key]: { least: pair[0], most: pair[1] } } : {};
  }
  var NAMES = TABLE.flatMap(([names, kind, minutes2, times2, weeks, source]) => {
    const [name = "", ...others] = names.split("|");
    const programme = { name, kind, ...part("minutes", minutes2), ...part("times", times2), ...part("weeks", weeks), source };
    return [name, ...others].map((each) => [squeezed(each), programme]);
  }).sort(([a], [b]) => b.length - a.length);
  function findProgramme(intervention) {
    const whole2 = squeezed(intervention);
    const words = new Set(plainWords(intervention).split(/[^\p{L}\p{N}]+/u));
    for (const [name, programme] of NAMES) {
      if (name.length < SHORT_NAME ? words.has(name) : whole2.includes(name)) return programme;
    }
    return null;
  }
  var SHORT_NAME = 6;
  var THERAPY_OR_PASTORAL = /\b(ot|occupational therapy|physio(therapy)?|sensory|speech( (and|&) language|\/language)?|s(&|a)?lt|salt|elsa|nurture|thrive|counsell?ing|mentor(ing)?|(play|drawing|art|music|drama|lego|brick) therapy|drawing (and|&) talking|therapy|therapeutic|pastoral|emotional literacy|well-?being)\b/;
  function isTherapyOrPastoral(intervention) {
    return THERAPY_OR_PASTORAL.test(plainWords(intervention));
  }

  // src/register/leader.ts
  var ROLES = [
    ["volunteer or software", /\b(volunteers?|parents?|peers?|buddy|buddies|older (student|pupil)s?|students? in year|software|online|computer|app|ipad|tablet|self[ -]led|independent(ly)?)\b/],
    ["assistant", /\b(\d*tas?|ta-\w+|\w+-? ?ta|h ?l ?t ?a|lsas?|tas|(teaching|classroom|learning support|support) (assistants?|staff)|higher level teaching assistants?|(learning )?mentors?|elsa|assistants?|keyworkers?|key workers?|pastoral( \w+)?|nursery nurses?|nurture lead|1:1)\b/],
    ["teacher or specialist", /\b(ct|teachers?|class teacher|qts|ema teacher|senco|sendco|inclusion lead|head(teacher)?|deputy|salt|slt|speech( and|\/| &)? language( therapist)?|speech therapist|ot|occupational therapist|physio(therapist)?|ep|educational psychologist|specialist( teacher)?|therapists?|counsellors?)\b/]
  ];
  function readLeader(text) {
    const plain = plainWords(text);
    for (const [leader, words] of ROLES) if (words.test(plain)) return leader;
    return "not known";
  }
  function trainingHours(text) {
    const plain = plainWords(text);
    if (/^(no|none|untrained|not trained|nil|0)\b/.test(plain)) return 0;
    const match = /(\d+(?:\.\d+)?)\s*(hours?|hrs?|h|days?|d)?\b/.exec(plain);
    if (!match) return null;
    const unit = match[2];
    if (unit === void 0) return /^\d+(\.\d+)?$/.test(plain) ? Number(match[1]) : null;
    return Number(match[1]) * (unit.startsWith("d") ? HOURS_A_DAY : 1);
  }
  var HOURS_A_DAY = 6;

  // src/calendar/terms.ts
  var HALF_TERMS = [
    { term: "Autumn", half: 1, first: [9, 3], last: [10, 23] },
    { term: "Autumn", half: 2, first: [11, 2], last: [12, 18] },
    { term: "Spring", half: 1, first: [1, 4], last: [2, 12] },
    { term: "Spring", half: 2, first: [2, 22], last: [3, 25] },
    { term: "Summer", half: 1, first: [4, 12], last: [5, 28] },
    { term: "Summer", half: 2, first: [6, 7], last: [7, 21] }
  ];
  function schoolYear(day2) {
    const { year, month } = partsOfDay(day2);
    return month >= 9 ? year : year - 1;
  }
  function spanOf(half, startYear) {
    const year = half.term === "Autumn" ? startYear : startYear + 1;
    return { first: dayNumber(year, half.first[0], half.first[1]), last: dayNumber(year, half.last[0], half.last[1]) };
  }
  function termOf(day2) {
    var _a3;
    const startYear = schoolYear(day2);
    let found = (_a3 = HALF_TERMS[0]) != null ? _a3 : { term: "Autumn", half: 1, first: [9, 1], last: [10, 23] };
    for (const half of HALF_TERMS) if (spanOf(half, startYear).first <= day2) found = half;
    return { name: found.term, year: found.term === "Autumn" ? startYear : startYear + 1, span: termSpan(found.term, startYear) };
  }
  function termSpan(term, startYear) {
    const halves = HALF_TERMS.filter((half) => half.term === term).map((half) => spanOf(half, startYear));
    return { first: Math.min(...halves.map((half) => half.first)), last: Math.max(...halves.map((half) => half.last)) };
  }
  var TERM = "\\b(aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)(?: term)?(?: ([12]))?\\b(?: (20\\d\\d))?";
  function readTerm(text, near) {
    const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
    const named = plain.match(new RegExp(TERM, "g"));
    if (!named) return null;
    const spans = named.map((each) => {
      var _a3;
      const [, word = "", number3, year] = (_a3 = new RegExp(TERM).exec(each)) != null ? _a3 : [];
      const term = word.startsWith("a") ? "Autumn" : word.startsWith("sp") ? "Spring" : "Summer";
      const startYear = year === void 0 ? schoolYear(near) : Number(year) - (term === "Autumn" ? 0 : 1);
      const half = HALF_TERMS.find((other) => other.term === term && String(other.half) === number3);
      return half ? spanOf(half, startYear) : termSpan(term, startYear);
    });
    return { first: Math.min(...spans.map((span2) => span2.first)), last: Math.max(...spans.map((span2) => span2.last)) };
  }

  // src/register/running.ts
  var ENDED = /\b(ended|stopped|completed?|finished|ceased|discontinued|closed|left|archived|withdrawn from)\b/;
  function cellDay(cell, near) {
    if (cell === void 0) return null;
    if (isMoment(cell)) return durationMinutes(cell) === null ? cell.day : null;
    return typeof cell === "string" ? readDate(cell, near) : null;
  }
  function readRunning(cells, saidWeeks, reviewDay) {
    var _a3;
    const unread = [];
    const start = dayOrTerm(cells.start, reviewDay, "first", unread);
    const end = dayOrTerm(cells.end, reviewDay, "last", unread);
    const term = typeof cells.term === "string" ? readTerm(cells.term, reviewDay) : null;
    const first = start != null ? start : term == null ? void 0 : term.first;
    const last = (_a3 = end != null ? end : term == null ? void 0 : term.last) != null ? _a3 : afterWeeks(start, statusRunning(cells) ? void 0 : saidWeeks);
    return {
      running: decide(cells, first, last, reviewDay),
      ...start === void 0 ? {} : { start },
      ...end === void 0 ? {} : { end },
      unread
    };
  }
  function decide(cells, first, last, reviewDay) {
    if (statusEnded(cells)) return "ended";
    if (last !== void 0 && last < reviewDay) return "ended";
    return first !== void 0 && first > reviewDay ? "not started" : "running";
  }
  function afterWeeks(start, weeks) {
    return start === void 0 || weeks === void 0 || weeks === "open" ? void 0 : start + Math.round(weeks.most * 7) - 1;
  }
  function statusRunning({ status: status2 }) {
    return typeof status2 === "string" && /^(active|running|current|in progress|ongoing|yes)$/.test(plainWords(status2));
  }
  function statusEnded({ status: status2, statusHeading }) {
    if (status2 === void 0) return false;
    const plain = plainWords(typeof status2 === "boolean" ? String(status2) : typeof status2 === "string" ? status2 : "");
    const yes = /^(yes|y|true|✓)$/.test(plain);
    const no = /^(no|n|false|inactive|not active|x)$/.test(plain);
    if (/\bended\b/i.test(statusHeading)) return yes || ENDED.test(plain);
    return no || ENDED.test(plain);
  }
  function dayOrTerm(cell, near, edge, unread) {
    const day2 = cellDay(cell, near);
    if (day2 !== null) return day2;
    if (typeof cell !== "string" || cell.trim() === "") return void 0;
    const term = readTerm(cell, near);
    if (term) return term[edge];
    if (!/ongoing|tbc|tba|n\/?a|continu|-|\?/i.test(cell)) unread.push(cell);
    return void 0;
  }

  // src/register/row.ts
  function isRead(time3) {
    return "weekly" in time3;
  }
  var DOSE_FIELDS = [
    ["dose", "dose"],
    ["minutes", "minutes"],
    ["times", "times"],
    ["hours", "hours a week"],
    ["total", "minutes a week"]
  ];
  var SUBSTANCE = ["intervention", "dose", "minutes", "times", "hours", "total"];
  var SCHOOL_DAYS_A_WEEK3 = 5;
  var DAYS_TO_BE_READ = /\b(section f|ehcp?|ehc plan|statutory)\b/;
  function readRow(cells, index, columns, headings, settings) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n;
    const at = (field) => {
      var _a4;
      return columns.has(field) ? cells[(_a4 = columns.get(field)) != null ? _a4 : -1] : void 0;
    };
    if (SUBSTANCE.every((field) => isBlank(at(field)))) return null;
    const texts = {};
    for (const field of columns.keys()) texts[field] = cellText(at(field));
    const words = cells.map(cellText).filter((text) => /\p{L}/u.test(text));
    const pupil = (_a3 = texts.pupil) != null ? _a3 : "";
    const dose2 = readTime(at, columns, settings);
    const weeksCell = readWeeks([texts.weeks, texts.term, texts.end]);
    const dates = readRunning(
      {
        start: at("start"),
        end: at("end"),
        term: at("term"),
        status: at("status"),
        statusHeading: (_c = headings[(_b = columns.get("status")) != null ? _b : -1]) != null ? _c : ""
      },
      dose2.weeks,
      settings.reviewDay
    );
    const intervention = (_d = texts.intervention) != null ? _d : "";
    return {
      index,
      pupil,
      pupilKey: columns.has("pupil") ? nameKey(pupil) : `row ${index}`,
      intervention,
      time: columns.has("pupil") && nameKey(pupil) === "" ? noPupil(columns) : dose2.time,
      weeks: weeksCell != null ? weeksCell : dose2.weeks,
      place: readPlace((_e = texts.place) != null ? _e : "", words, settings.unsaidPlace),
      outsideLessons: outsideLessons([(_f = texts.when) != null ? _f : "", (_g = texts.lesson) != null ? _g : ""], [intervention, (_h = texts.dose) != null ? _h : "", (_i = texts.notes) != null ? _i : ""]),
      running: dates.running,
      start: dates.start,
      end: dates.end,
      lastReview: (_j = cellDay(at("lastReview"), settings.reviewDay)) != null ? _j : void 0,
      leader: readLeader((_k = texts.ledBy) != null ? _k : ""),
      duty: isDuty(texts.duty, columns.has("duty") ? (_m = headings[(_l = columns.get("duty")) != null ? _l : -1]) != null ? _m : "" : "", [intervention, (_n = texts.notes) != null ? _n : ""]),
      programme: findProgramme(intervention),
      texts
    };
  }
  function noPupil(columns) {
    var _a3;
    return { field: "pupil", column: (_a3 = columns.get("pupil")) != null ? _a3 : 0, text: "", why: "no pupil is named in this row. Type whose it is" };
  }
  function readWeeks(texts) {
    const [own2 = "", ...others] = texts;
    const readings = [own2 === "" ? null : readDose(own2, "weeks"), ...others.map((text) => text ? readDose(text, "dose") : null)];
    for (const reading of readings) {
      if (reading && "parts" in reading && reading.parts.weeks !== void 0) return reading.parts.weeks;
    }
    return void 0;
  }
  function isDuty(text, heading, others) {
    const plain = plainWords(text != null ? text : "");
    const ticked = /^(yes|y|true|✓|✔|e|1)\b/.test(plain) && DAYS_TO_BE_READ.test(plainWords(`${heading} ehcp`));
    const named = DAYS_TO_BE_READ.test(plain) && !saysNo(plain) && !/^(no|not|without)\b/.test(plain);
    return ticked || named || others.some((each) => /\bsection f\b|\bstatutory\b/.test(plainWords(each)));
  }
  function readTime(at, columns, settings) {
    var _a3;
    let parts = {};
    let problem2 = null;
    for (const [field, measure] of DOSE_FIELDS) {
      const cell = at(field);
      if (cell === void 0 || isBlank(cell)) continue;
      const reading = readCell(cell, measure);
      const joined = "why" in reading ? null : join(parts, reading.parts);
      if (joined) parts = joined;
      else
        problem2 != null ? problem2 : problem2 = {
          field,
          column: (_a3 = columns.get(field)) != null ? _a3 : 0,
          text: cellText(cell),
          why: "why" in reading ? reading.why : "another cell of this row says something else"
        };
    }
    const time3 = timeOf(parts, settings);
    const harmless = problem2 === null || time3 !== null && !/\d/.test(problem2.text);
    return { time: harmless ? time3 != null ? time3 : missing(parts, at, columns) : problem2 != null ? problem2 : missing(parts, at, columns), weeks: parts.weeks };
  }
  function readCell(cell, measure) {
    if (typeof cell === "boolean") return { why: "a tick box says no length of time" };
    if (!isMoment(cell)) return readDose(cellText(cell), measure);
    const minutes2 = durationMinutes(cell);
    if (minutes2 === null) return { why: "a date, where a length of time is wanted" };
    if (minutes2 === 0) return { why: "nought is no length of time; if it has ended, give its end date or status" };
    if (measure === "hours a week" || measure === "minutes a week") return { parts: { weekly: exactly(minutes2) } };
    return measure === "minutes" ? { parts: { minutes: exactly(minutes2) } } : { why: "a time of day, which does not say how long or how often" };
  }
  function join(a, b) {
    for (const part2 of ["minutes", "times", "weekly", "days"]) {
      const [one, other] = [a[part2], b[part2]];
      if (one && other && !sameRange(one, other)) return null;
    }
    const joined = { ...a, ...b };
    const product = joined.minutes && joined.times ? times(joined.minutes, joined.times) : null;
    return product && joined.weekly && !sameRange(product, joined.weekly) ? null : joined;
  }
  function timeOf(parts, settings) {
    const weekly2 = minutesAWeek(parts);
    if (parts.minutes && parts.times && weekly2) {
      const working = `${inWords(parts.times)} × ${inWords(parts.minutes)} minutes = ${inWords(weekly2)} a week`;
      return { weekly: weekly2, minutes: parts.minutes, times: parts.times, working };
    }
    const rest = { ...parts.minutes ? { minutes: parts.minutes } : {}, ...parts.times ? { times: parts.times } : {} };
    if (weekly2) return { weekly: weekly2, ...rest, working: `${inWords(weekly2)} minutes a week` };
    if (!parts.days) return null;
    const minutes2 = scaled(parts.days, settings.taughtMinutes / SCHOOL_DAYS_A_WEEK3);
    return { weekly: minutes2, ...rest, working: `${inWords(parts.days)} of 5 days = ${inWords(minutes2)} minutes a week` };
  }
  function missing(parts, at, columns) {
    var _a3, _b;
    const wanted = parts.minutes ? ["times", "dose"] : parts.times ? ["minutes", "dose"] : ["dose", "minutes", "times", "hours", "total"];
    const why = parts.minutes ? "how often is not said" : parts.times ? "how long each session is, is not said" : "neither how long nor how often is said";
    const field = (_a3 = wanted.find((each) => columns.has(each))) != null ? _a3 : DOSE_FIELDS.map(([each]) => each).find((each) => columns.has(each));
    const named = field != null ? field : "intervention";
    return { field: named, column: (_b = columns.get(named)) != null ? _b : 0, text: cellText(at(named)), why };
  }
  function notReadInWords(problem2) {
    const quoted = problem2.text === "" ? `the blank cell under ${fieldName(problem2.field)}` : `"${problem2.text}" under ${fieldName(problem2.field)}`;
    return `Can't read ${quoted}: ${problem2.why}.`;
  }

  // src/checks/check.ts
  var ALSTON = 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update';
  var DEMPSEY = 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes';
  var EEF = 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"';

  // src/checks/answers.ts
  function readAnswer(text, points, what) {
    if (saysNothing(text)) return { points: points / 2, seen: `${what}: left blank` };
    if (saysNo(text)) return { points, seen: `${what}: ${text}` };
    if (/^(partly|partial(ly)?|part|sometimes|some|in part|to some extent|limited|occasional(ly)?|a bit)\b/.test(plainWords(text)))
      return { points: points / 2, seen: `${what}: ${text}` };
    return { points: 0, seen: `${what}: ${text}` };
  }
  function answered(field, what, check2) {
    return {
      ...check2,
      atStake: (_row, { has }) => has(field) ? check2.points : 0,
      judge: (row) => {
        var _a3;
        return readAnswer((_a3 = row.texts[field]) != null ? _a3 : "", check2.points, what);
      }
    };
  }
  var link = answered("link", "linked to what is taught in class", {
    name: "link",
    family: "Is it of equal quality?",
    points: 8,
    asks: "Is it linked to what is taught in class?",
    notAsked: "your register doesn't say whether it is linked to what is taught in class",
    question: "Does what is gained there show in class, and does the teacher know what is done?",
    source: EEF
  });
  var plan = answered("plan", "structured plan or programme", {
    name: "plan",
    family: "Is it of equal quality?",
    points: 5,
    asks: "Does it follow a structured plan or programme?",
    notAsked: "your register doesn't say whether it follows a plan",
    question: "What does it follow from one session to the next, and who prepared that?",
    source: EEF
  });
  var evidence = answered("evidence", "evidence", {
    name: "evidence",
    family: "Is it based on evidence?",
    points: 5,
    asks: "What is it based on?",
    notAsked: "your register doesn't say what it is based on",
    question: "What makes us think that this works, and for pupils like this one?",
    source: DEMPSEY
  });

  // src/checks/data.ts
  var POINTS_EACH = 5;
  var PARTS = [
    ["entry", "entry data"],
    ["target", "target"]
  ];
  var data = {
    name: "data",
    family: "Is it based on evidence?",
    points: POINTS_EACH * PARTS.length,
    asks: "Is it recorded where the pupil started and what is aimed at?",
    atStake: (_row, { has }) => PARTS.filter(([field]) => has(field)).length * POINTS_EACH,
    notAsked: "your register has no columns for entry data and target",
    judge(row, { has }) {
      const missing2 = PARTS.filter(([field]) => {
        var _a3, _b;
        return has(field) && (saysNothing((_a3 = row.texts[field]) != null ? _a3 : "") || saysNo((_b = row.texts[field]) != null ? _b : ""));
      });
      const names = missing2.map(([, name]) => name);
      return {
        points: missing2.length * POINTS_EACH,
        seen: names.length === 0 ? "entry data and target are recorded" : `no ${names.join(" and no ")}`
      };
    },
    question: "How shall we know that it has worked, and when to stop?",
    source: DEMPSEY
  };

  // src/checks/dose.ts
  var GENERAL = {
    minutes: { least: 20, most: 50 },
    times: { least: 3, most: 5 },
    weeks: { least: 8, most: 20 }
  };
  var PARTS2 = ["minutes", "times", "weeks"];
  var POINTS_A_PART = 4;
  var UNITS = { minutes: "minutes a session", times: "times a week", weeks: "weeks" };
  function valueOf(row, part2) {
    if (part2 === "weeks") return row.weeks;
    return isRead(row.time) ? row.time[part2] : void 0;
  }
  function pointsLost(value2, span2) {
    if (value2 === void 0) return POINTS_A_PART / 2;
    if (value2 === "open" || value2.most < span2.least || value2.least > span2.most) return POINTS_A_PART;
    return value2.least >= span2.least && value2.most <= span2.most ? 0 : POINTS_A_PART / 2;
  }
  function partInWords(part2, value2, span2) {
    if (value2 === void 0) return `${UNITS[part2]} not known`;
    return `${value2 === "open" ? "open-ended" : `${inWords(value2)} ${UNITS[part2]}`} rather than ${inWords(span2)}${value2 === "open" ? ` ${UNITS[part2]}` : ""}`;
  }
  function spanFor(programme, part2) {
    var _a3;
    return (_a3 = programme == null ? void 0 : programme[part2]) != null ? _a3 : GENERAL[part2];
  }
  var dose = {
    name: "dose",
    family: "Is it based on evidence?",
    points: POINTS_A_PART * PARTS2.length,
    asks: "Does it run as often, as long and for as many weeks as its programme says, or as the evidence suggests: 20–50 minutes, 3–5 times a week, 8–20 weeks?",
    atStake: (row) => findProgramme(row.intervention) === null && isTherapyOrPastoral(row.intervention) ? 0 : POINTS_A_PART * PARTS2.length,
    notAsked: "therapy and pastoral work has no general dose",
    judge({ programme, ...row }) {
      const parts = PARTS2.map((part2) => {
        const [value2, span2] = [valueOf({ programme, ...row }, part2), spanFor(programme, part2)];
        return { points: pointsLost(value2, span2), words: partInWords(part2, value2, span2) };
      });
      const lost = parts.filter((part2) => part2.points > 0);
      const held = programme ? `${programme.name}: ` : "";
      return {
        points: lost.reduce((sum, part2) => sum + part2.points, 0),
        seen: held + (lost.length === 0 ? "within its dose" : lost.map((part2) => part2.words).join(", "))
      };
    },
    question: "Is it run often enough, long enough and for a set time, as its evidence asks? If not, is it still the same intervention?",
    source: EEF
  };

  // src/checks/drift.ts
  var REVIEWED_WITHIN_WEEKS = 13;
  var USUAL_WEEKS = 20;
  function isOverdue(row, weeksRun, reviewDay) {
    if (row.weeks !== void 0 && row.weeks !== "open") return weeksRun > row.weeks.most;
    return row.end === void 0 ? weeksRun > USUAL_WEEKS : reviewDay > row.end;
  }
  var drift = {
    name: "drift",
    family: "Is it based on evidence?",
    points: 8,
    asks: "Has it run for longer than planned without a review?",
    atStake: (row) => row.start !== void 0 || row.weeks === "open" ? 8 : 0,
    notAsked: "this row has no start date",
    judge(row, { settings: { reviewDay } }) {
      const { lastReview, start } = row;
      if (lastReview !== void 0 && lastReview <= reviewDay && reviewDay - lastReview <= REVIEWED_WITHIN_WEEKS * 7) {
        return { points: 0, seen: `last reviewed on ${dateInWords(lastReview)}` };
      }
      const reviewed = lastReview === void 0 ? "no review recorded" : `last reviewed on ${dateInWords(lastReview)}`;
      if (row.weeks === "open") return { points: 8, seen: `open-ended, ${reviewed}` };
      const weeksRun = start === void 0 ? 0 : (reviewDay - start) / 7;
      const running = `running for ${numberInWords(Math.floor(weeksRun))} weeks, ${reviewed}`;
      return isOverdue(row, weeksRun, reviewDay) ? { points: 8, seen: `${running}, longer than planned` } : { points: 0, seen: running };
    },
    question: "Has it simply always run? What would happen if it stopped, or if its end were set now?",
    source: ALSTON
  };

  // src/checks/ledBy.ts
  var TRAINED_FROM_HOURS = 5;
  function assistant(who, training) {
    const hours = training === void 0 || saysNothing(training) ? null : trainingHours(training);
    if (hours === null) return { points: 6, seen: `led by ${who}, hours of training not recorded` };
    if (hours >= TRAINED_FROM_HOURS) return { points: 0, seen: `led by ${who}, ${hours} hours' training` };
    return { points: 12, seen: `led by ${who}, ${hours} hours' training` };
  }
  var ledBy = {
    name: "led by",
    family: "Is it of equal quality?",
    points: 12,
    asks: "Is it led by a teacher or specialist, or by someone trained for it?",
    atStake: (_row, { has }) => has("ledBy") ? 12 : 0,
    notAsked: "your register doesn't say who leads it",
    judge(row) {
      var _a3;
      const who = (_a3 = row.texts.ledBy) != null ? _a3 : "";
      switch (row.leader) {
        case "teacher or specialist":
          return { points: 0, seen: `led by ${who}` };
        case "assistant":
          return assistant(who, row.texts.training);
        case "volunteer or software":
          return { points: 12, seen: `led by ${who}` };
        case "not known":
          return { points: 6, seen: who === "" ? "who leads it is left blank" : `led by ${who}, whose role is not known` };
      }
    },
    question: "Is whoever leads it trained, prepared and in touch with the teacher? Could the teacher lead it while someone else covers the class?",
    source: EEF
  };

  // src/register/lesson.ts
  var VARIED = /\b(varied|varies|vary|various|rotat\w*|different|alternat\w*|changes)\b/;
  function readLesson(text) {
    if (saysNothing(text)) return "not said";
    return VARIED.test(plainWords(text)) || saysNo(text) ? "none in particular" : "named";
  }

  // src/checks/lesson.ts
  var DEAREST = /\b(pshe|p\.s\.h\.e|psche|rshe|rse|pd|personal development|lunch\w*|break ?time|break|play ?time)\b/;
  var lesson = {
    name: "lesson",
    family: "What is the pupil losing?",
    points: 10,
    asks: "Which lesson does the pupil miss, and is it always the same one?",
    atStake: (_row, { has }) => has("lesson") || has("when") ? 10 : 0,
    notAsked: "your register doesn't say which lesson is missed",
    judge(row) {
      var _a3, _b;
      const texts = [(_a3 = row.texts.lesson) != null ? _a3 : "", (_b = row.texts.when) != null ? _b : ""].filter((text) => readLesson(text) !== "not said");
      const dearest = texts.find((text) => DEAREST.test(plainWords(text)));
      if (dearest !== void 0) return { points: 10, seen: `misses ${dearest}` };
      const [first] = texts;
      if (first === void 0) return { points: 5, seen: "which lesson is missed is left blank" };
      if (readLesson(first) === "none in particular") return { points: 0, seen: "no lesson is always missed" };
      return { points: 5, seen: `always at the same time: ${first}` };
    },
    question: "What does the pupil love, or most need, that is missed for this? Could the time rotate?",
    source: ALSTON
  };

  // src/settings/settings.ts
  function defaultSettings(today2) {
    return {
      taughtMinutes: 1500,
      reviewDay: today2,
      moreThan: 0.5,
      watchFrom: 0.25,
      unsaidPlace: "out of class",
      highFrom: 70,
      watchScoreFrom: 35
    };
  }
  var WEEK_OF_MINUTES = 7 * 24 * 60;
  var taughtMinutes = number2().check(_gt(0), _lte(WEEK_OF_MINUTES));
  var share = number2().check(_gt(0), _lte(1));
  var score = number2().check(_gte(0), _lte(100));
  var place = _enum(["out of class", "in class", "unknown"]);
  var day = number2();
  function toNumber(cell) {
    if (typeof cell !== "string") return cell;
    const plain = cell.replace(/[,\s]/g, "");
    return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell;
  }
  function toShare(cell) {
    const percent2 = typeof cell === "string" && /%\s*$/.test(cell);
    const number3 = toNumber(typeof cell === "string" ? cell.replace(/%\s*$/, "") : cell);
    return typeof number3 === "number" && (percent2 || number3 > 1) ? number3 / 100 : number3;
  }
  var toPlace = (cell) => plainWords(cellText(cell));
  var SETTINGS = [
    {
      label: "Taught minutes a week",
      key: "taughtMinutes",
      schema: taughtMinutes,
      wants: "a number of minutes above 0, such as 1500",
      value: toNumber
    },
    {
      label: "Review date",
      key: "reviewDay",
      schema: day,
      wants: "a date, such as 21/11/2026",
      value: (cell, today2) => cellDay(cell, today2)
    },
    { label: "More out than in above", key: "moreThan", schema: share, wants: "a percentage, such as 50%", value: toShare },
    { label: "Watch from", key: "watchFrom", schema: share, wants: "a percentage, such as 25%", value: toShare },
    {
      label: "Rows that don't say where",
      key: "unsaidPlace",
      schema: place,
      wants: '"out of class", "in class" or "unknown"',
      value: toPlace
    },
    { label: "High from", key: "highFrom", schema: score, wants: "a score from 0 to 100, such as 70", value: toNumber },
    { label: "Watch score from", key: "watchScoreFrom", schema: score, wants: "a score from 0 to 100, such as 35", value: toNumber }
  ];
  var HEADING_LABELS = ["setting", "settings", "label", "name"];
  var labelKey = (text) => plainWords(text).replace(/[^a-z ]/g, "");
  function readSettings(grid, today2) {
    let settings = defaultSettings(today2);
    for (const row of grid) {
      const [label = "", value2 = ""] = row;
      if (isBlank(label)) continue;
      const form = SETTINGS.find((each) => labelKey(each.label) === labelKey(cellText(label)));
      if (!form) {
        if (HEADING_LABELS.includes(labelKey(cellText(label)))) continue;
        return {
          why: `the setting "${cellText(label)}": there is none of that name. The names are: ${SETTINGS.map((each) => each.label).join("; ")}.`
        };
      }
      if (isBlank(value2)) continue;
      const parsed = form.schema.safeParse(form.value(value2, today2));
      if (!parsed.success) return { why: `the setting "${form.label}": "${cellText(value2)}" is not ${form.wants}.` };
      settings = { ...settings, [form.key]: parsed.data };
    }
    return inOrder(settings);
  }
  function inOrder(settings) {
    if (settings.watchFrom > settings.moreThan)
      return { why: 'the settings: "Watch from" is above "More out than in above". Make it the smaller of the two.' };
    if (settings.watchScoreFrom > settings.highFrom)
      return { why: 'the settings: "Watch score from" is above "High from". Make it the smaller of the two.' };
    return { settings };
  }
  function weekInWords(minutes2) {
    return `${hoursInWords(minutes2)} (${Math.round(minutes2).toLocaleString("en-GB")} minutes)`;
  }
  function hoursInWords(minutes2) {
    const whole2 = Math.round(minutes2);
    const hours = Math.floor(whole2 / 60);
    const rest = whole2 % 60;
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
  }

  // src/week/status.ts
  var STATUSES = ["More out than in", "May be more out than in", "Watch", "In class"];
  var MARKS = {
    "More out than in": "▲",
    "May be more out than in": "◆",
    Watch: "●",
    "In class": ""
  };
  var DUST = 1e-9;
  function statusOf(share3, settings) {
    if (share3.least > settings.moreThan + DUST) return "More out than in";
    if (share3.most > settings.moreThan + DUST) return "May be more out than in";
    return share3.most >= settings.watchFrom - DUST ? "Watch" : "In class";
  }
  function statusInWords(status2, notRead) {
    return notRead === 0 || status2 === "More out than in" ? status2 : `${status2} (${counted(notRead, "row")} not read)`;
  }

  // src/week/week.ts
  var NONE = exactly(0);
  function minutesOut(row) {
    if (!isRead(row.time) || row.running !== "running" || row.outsideLessons || row.place.where === "in class") return NONE;
    return row.place.where === "unknown" ? { least: 0, most: row.time.weekly.most } : row.time.weekly;
  }
  function pupilWeeks(register, settings) {
    const byPupil = /* @__PURE__ */ new Map();
    for (const row of register.rows) {
      if (register.columns.has("pupil") && row.pupilKey === "") continue;
      const rows = byPupil.get(row.pupilKey);
      if (rows) rows.push(row);
      else byPupil.set(row.pupilKey, [row]);
    }
    return [...byPupil].map(([key, rows]) => weekOf(key, rows, register, settings));
  }
  function weekOf(key, rows, register, settings) {
    var _a3, _b;
    const running = rows.filter((row) => row.running === "running");
    const notRead = running.filter((row) => !isRead(row.time));
    const out = total(running.map(minutesOut));
    const share3 = dividedBy(out, settings.taughtMinutes);
    const status2 = statusOf(share3, settings);
    return {
      pupil: (_b = (_a3 = rows[0]) == null ? void 0 : _a3.pupil) != null ? _b : "",
      key,
      rows,
      out,
      share: share3,
      outside: total(running.filter((row) => row.outsideLessons).map(weekly)),
      inClass: total(running.filter((row) => !row.outsideLessons && row.place.where === "in class").map(weekly)),
      ledByOthers: register.columns.has("ledBy") ? total(running.filter((row) => !row.outsideLessons).map(ledByOthers)) : null,
      lessonsLost: lessonsLost(running),
      notRead,
      status: status2,
      statusText: statusInWords(status2, notRead.length)
    };
  }
  function weekly(row) {
    return isRead(row.time) ? row.time.weekly : NONE;
  }
  function ledByOthers(row) {
    if (row.leader === "teacher or specialist") return NONE;
    return row.leader === "not known" ? { least: 0, most: weekly(row).most } : weekly(row);
  }
  function lessonsLost(rows) {
    var _a3, _b, _c;
    const lost = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const lesson2 = (_a3 = row.texts.lesson) != null ? _a3 : "";
      const minutes2 = minutesOut(row).most;
      if (readLesson(lesson2) !== "named" || minutes2 === 0) continue;
      const before = lost.get(lesson2.toLowerCase());
      lost.set(lesson2.toLowerCase(), { lesson: (_b = before == null ? void 0 : before.lesson) != null ? _b : lesson2, minutes: ((_c = before == null ? void 0 : before.minutes) != null ? _c : 0) + minutes2 });
    }
    return [...lost.values()].sort((a, b) => b.minutes - a.minutes);
  }
  function total(ranges) {
    return ranges.reduce(plus, NONE);
  }

  // src/checks/time.ts
  var ALL_LOST_AT = 0.5;
  var time2 = {
    name: "time",
    family: "What is the pupil losing?",
    points: 30,
    asks: "How much of the taught week is the pupil out of class, all interventions together? (Without pupils' names: for this row alone.)",
    atStake: () => 30,
    notAsked: "",
    judge(row, { week, namesPupils, settings }) {
      const out = namesPupils ? week.out.most : minutesOut(row).most;
      const points = Math.min(1, out / (ALL_LOST_AT * settings.taughtMinutes)) * 30;
      const others = week.rows.filter((other) => other !== row && minutesOut(other).most > 0).length;
      const alone = namesPupils && others > 0 ? ` with ${counted(others, "other intervention")}` : "";
      const percent2 = numberInWords(Math.round(out / settings.taughtMinutes * 1e3) / 10);
      return { points, seen: `out ${hoursInWords(out)} of ${hoursInWords(settings.taughtMinutes)}${alone}, ${percent2}%` };
    },
    question: "What is the pupil losing for all of this time out of class, and is the whole of it more than the sum of its gains?",
    source: ALSTON
  };

  // src/checks/index.ts
  var CHECKS = [time2, lesson, ledBy, link, plan, dose, evidence, data, drift];

  // src/checks/score.ts
  var FLOOR = 70;
  var RAISED = "raised";
  function clean(points) {
    return Math.round(points * 1e9) / 1e9;
  }
  function roundHalfUp(value2) {
    return Math.floor(value2 + 0.5 + 1e-9);
  }
  function bandOf(score2, settings) {
    if (score2 >= settings.highFrom) return "High";
    return score2 >= settings.watchScoreFrom ? "Watch" : "Low";
  }
  function scoreRow(row, around) {
    if (row.running !== "running") return { kind: "not running", text: row.running === "ended" ? "Ended." : "Not started yet." };
    if (!isRead(row.time)) return { kind: "not read", text: notReadInWords(row.time) };
    if (row.place.where === "in class") return { kind: "in class" };
    const asked = CHECKS.map((check2) => ({ check: check2, outOf: check2.atStake(row, around) }));
    const found = asked.filter(({ outOf }) => outOf > 0).map(({ check: check2, outOf }) => ({ check: check2, outOf, finding: check2.judge(row, around) }));
    const atStake = found.reduce((sum, { outOf }) => sum + outOf, 0);
    const lost = found.filter(({ finding }) => finding.points > 0).map(({ check: check2, outOf, finding }) => ({
      check: check2.name,
      points: clean(finding.points),
      outOf,
      seen: finding.seen,
      question: check2.question
    }));
    const points = lost.reduce((sum, each) => sum + each.points, 0);
    const raise = mustBeRaised(row, around) ? clean(FLOOR / 100 * atStake - points) : 0;
    if (raise > 0) lost.push(raised(raise));
    lost.sort((a, b) => b.points - a.points);
    const score2 = roundHalfUp(100 * (points + Math.max(0, raise)) / atStake);
    return {
      kind: "scored",
      score: score2,
      band: bandOf(score2, around.settings),
      lost,
      atStake,
      notAsked: asked.filter(({ outOf }) => outOf === 0).map(({ check: check2 }) => check2.notAsked)
    };
  }
  function mustBeRaised(row, { week }) {
    return row.place.where === "out of class" && week.status === "More out than in";
  }
  function raised(points) {
    return {
      check: RAISED,
      points,
      outOf: points,
      seen: `raised to ${FLOOR}, because the pupil is more out of class than in`,
      question: "Is so much time out of class a deliberate decision, agreed with whom and when, or did it drift here?"
    };
  }
  function reasonsInWords(score2) {
    if (score2.kind === "in class") return "In class: it takes no class time, so the score is 0.";
    if (score2.kind !== "scored") return score2.text;
    const reasons2 = score2.lost.map(
      ({ check: check2, points, outOf, seen }) => `${seen} (${check2 === RAISED ? `${numberInWords(points)} added` : `${numberInWords(points)} of ${outOf}`})`
    );
    const sum = numberInWords(score2.lost.reduce((all, each) => all + each.points, 0));
    const listed = reasons2.length === 0 ? "No points lost" : capitalised(reasons2.join("; "));
    return `${listed}. ${sum} of ${score2.atStake} points = ${score2.score}, ${score2.band}.${notAskedInWords(score2.notAsked)}`;
  }
  var DOES_NOT_SAY = "your register doesn't say ";
  function notAskedInWords(notAsked) {
    const unsaid = notAsked.filter((text) => text.startsWith(DOES_NOT_SAY)).map((text) => text.slice(DOES_NOT_SAY.length));
    const others = notAsked.filter((text) => !text.startsWith(DOES_NOT_SAY));
    const all = [...unsaid.length > 0 ? [DOES_NOT_SAY + unsaid.join(", or ")] : [], ...others];
    return all.length === 0 ? "" : ` Not asked: ${all.join("; ")}.`;
  }
  function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // src/review/order.ts
  function inOrderOfShare(weeks) {
    return [...weeks].sort((a, b) => b.share.most - a.share.most || b.share.least - a.share.least);
  }

  // src/register/register.ts
  var BARE_FORM = ["intervention", "minutes", "times", "weeks", "ledBy"];
  var BARE_WITH_PUPIL = ["pupil", ...BARE_FORM];
  var TOTALS = /^(grand |sub ?-?)?totals?\b/i;
  function readRegister(grid, headings, settings) {
    var _a3, _b, _c;
    const width = (_b = (_a3 = grid[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
    if (headings) return withHeadings(grid, headings, settings);
    const found = findHeadingRow(grid);
    if (found) return assemble(grid, found.index, ((_c = grid[found.index]) != null ? _c : []).map(cellText), found.columns, settings);
    const form = width === BARE_FORM.length ? BARE_FORM : width === BARE_WITH_PUPIL.length ? BARE_WITH_PUPIL : null;
    if (!form) return { why: `these columns without their headings. ${giveHeadings(width)}` };
    const columns = new Map(form.map((field, column) => [field, column]));
    const bare = assemble(grid, null, [], columns, settings);
    return { ...bare, rows: bare.rows.map((row) => {
      var _a4, _b2;
      return { ...row, time: (_b2 = misfitIn((_a4 = grid[row.index]) != null ? _a4 : [], columns)) != null ? _b2 : row.time };
    }) };
  }
  function withHeadings(grid, headings, settings) {
    var _a3, _b;
    const width = (_b = (_a3 = grid[0]) == null ? void 0 : _a3.length) != null ? _b : 0;
    if (headings.length !== width)
      return { why: `the headings: there are ${headings.length} of them for ${width} columns. Give a heading row as wide as the rows.` };
    const columns = columnsOf(headings);
    if (columns.size === 0)
      return { why: `the headings: none of them is one I know (${headings.map(cellText).filter(Boolean).join(", ")}).` };
    return assemble(grid, null, headings.map(cellText), columns, settings);
  }
  function assemble(grid, headingIndex, headings, columns, settings) {
    var _a3;
    const first = headingIndex === null ? 0 : headingIndex + 1;
    const rows = [];
    for (let index = first; index < grid.length; index += 1) {
      const cells = (_a3 = grid[index]) != null ? _a3 : [];
      if (cells.every(isBlank) || isTotals(cells)) continue;
      const row = readRow(cells, index, columns, headings, settings);
      if (row) rows.push(row);
    }
    return { headingIndex, headings, columns, rows };
  }
  function isTotals(cells) {
    const first = cells.find((cell) => !isBlank(cell));
    return typeof first === "string" && TOTALS.test(first.trim());
  }
  function misfitIn(row, columns) {
    var _a3, _b;
    for (const field of BARE_FORM) {
      const column = (_a3 = columns.get(field)) != null ? _a3 : 0;
      const cell = (_b = row[column]) != null ? _b : "";
      if (fits(cell, field)) continue;
      return { field, column, text: cellText(cell), why: `it does not fit there. ${giveHeadings(row.length)}` };
    }
    return null;
  }
  function fits(cell, field) {
    if (isBlank(cell)) return true;
    if (field === "intervention" || field === "ledBy") return typeof cell === "string";
    const text = cellText(cell);
    if (field === "weeks") return !isClass(text) && (/\d/.test(text) || !isRole(text));
    return !isClass(text) && (!isWord(text) || /\d/.test(text) || OFTEN.test(text));
  }
  function isRole(text) {
    return readLeader(text) !== "not known";
  }
  function isClass(text) {
    return /^(y(ea)?r?\s?\d{1,2}\w?|\d{1,2}[a-z]|class .*|reception|nursery|ks\d)$/i.test(text);
  }
  function isWord(text) {
    return /\p{L}{2,}/u.test(text);
  }
  var OFTEN = /\b(daily|weekly|fortnightly|monthly|termly|day|days|week|morning|mornings|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|once|twice|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half|quarter|hour|hours|min\w*|lesson|session|sessions|tbc|tba|tbd|required|req|needed|ongoing|varies|various|variable|unknown|none|n\/?a|not|as)\b/i;
  function giveHeadings(width) {
    const last = String.fromCharCode("A".charCodeAt(0) + Math.min(width, 24));
    return `Give the heading row too: =OUTVENTION_RISK(B2:${last}2, B$1:${last}$1), with your own cells`;
  }

  // src/judge.ts
  function judge(register, settings) {
    const namesPupils = register.columns.has("pupil");
    const weeks = pupilWeeks(register, settings);
    const byKey = new Map(weeks.map((week) => [week.key, week]));
    const has = (field) => register.columns.has(field);
    const rows = register.rows.flatMap((row) => {
      var _a3;
      const week = (_a3 = byKey.get(row.pupilKey)) != null ? _a3 : nobody(row, register, settings);
      return week ? [{ row, week, score: scoreRow(row, { has, week, namesPupils, settings }) }] : [];
    });
    return { register, settings, namesPupils, weeks, rows };
  }
  function nobody(row, register, settings) {
    const alone = new Map(register.columns);
    alone.delete("pupil");
    return pupilWeeks({ ...register, columns: alone, rows: [row] }, settings)[0];
  }
  function judgeGrid(grid, headings, settings) {
    const reading = readRegister(grid, headings, settings);
    return "why" in reading ? reading : judge(reading, settings);
  }

  // src/formulas/answer.ts
  var BLANK_ROWS_ANSWERED = 50;
  function problem(why) {
    return { problem: `Can't read ${why}` };
  }
  function isOmitted(argument) {
    return argument === void 0 || argument === null || argument === "";
  }
  function settingsFrom(argument, today2) {
    if (isOmitted(argument)) return defaultSettings(today2);
    const reading = readSettings(toGrid(argument), today2);
    return "why" in reading ? problem(reading.why) : reading.settings;
  }
  function headingsFrom(argument) {
    var _a3;
    return isOmitted(argument) ? null : (_a3 = toGrid(argument)[0]) != null ? _a3 : null;
  }
  function ask(register, headings, settings, today2) {
    const set = settingsFrom(settings, today2);
    if ("problem" in set) return set;
    const grid = toGrid(register);
    const judgement = judgeGrid(grid, headingsFrom(headings), set);
    return "why" in judgement ? problem(judgement.why) : { grid, judgement };
  }
  function answerRows(asked, heading, answer2) {
    const { grid, judgement } = asked;
    const answers = grid.map(() => "");
    if (judgement.register.headingIndex !== null) answers[judgement.register.headingIndex] = heading;
    for (const judged of judgement.rows) answers[judged.row.index] = answer2(judged);
    return asColumn(answers, grid);
  }
  function asColumn(answers, grid) {
    var _a3, _b;
    if (answers.length === 1) return (_a3 = answers[0]) != null ? _a3 : "";
    let filled = grid.length;
    while (filled > 0 && ((_b = grid[filled - 1]) == null ? void 0 : _b.every(isBlank))) filled -= 1;
    const given = grid.length - filled > BLANK_ROWS_ANSWERED ? Math.max(filled, 1) : grid.length;
    return answers.slice(0, given).map((each) => [each]);
  }
  function allBlank(argument) {
    return toGrid(argument).every((row) => row.every(isBlank));
  }

  // src/formulas/formulas.ts
  function risk(register, headings, settings, today2) {
    return perRow(register, headings, settings, today2, "Outvention score", ({ score: score2 }) => scoreAnswer(score2));
  }
  function scoreAnswer(score2) {
    if (score2.kind === "scored") return score2.score;
    if (score2.kind === "in class") return 0;
    return score2.kind === "not read" ? score2.text : "";
  }
  function reasons(register, headings, settings, today2) {
    return perRow(
      register,
      headings,
      settings,
      today2,
      "Outvention reasons",
      ({ score: score2 }) => score2.kind === "not running" ? "" : clipped(reasonsInWords(score2))
    );
  }
  function clipped(text) {
    return text.length > 5e4 ? `${text.slice(0, 49990)}…` : text;
  }
  function status(register, headings, settings, today2) {
    return perRow(register, headings, settings, today2, "Outvention status", ({ week }) => week.statusText);
  }
  function highlight(register, headings, settings, today2) {
    return perRow(register, headings, settings, today2, "Outvention status", ({ week }) => `${MARKS[week.status]} ${week.statusText}`.trim());
  }
  function minutes(register, headings, settings, today2) {
    if (toGrid(register).every((row) => row.length === 1)) return doseMinutes(register, headings, settings, today2);
    return perRow(register, headings, settings, today2, "Minutes out a week", ({ row }) => {
      if (row.running !== "running") return "";
      return isRead(row.time) ? minutesOut(row).most : notReadInWords(row.time);
    });
  }
  function perRow(register, headings, settings, today2, heading, answer2) {
    if (allBlank(register)) return asColumn(toGrid(register).map(() => ""), toGrid(register));
    const asked = ask(register, headings, settings, today2);
    return "problem" in asked ? asked.problem : answerRows(asked, heading, answer2);
  }
  var MEASURES = {
    minutes: "minutes",
    times: "times",
    hours: "hours a week",
    total: "minutes a week"
  };
  function doseMinutes(register, headings, settings, today2) {
    var _a3, _b, _c, _d, _e;
    const set = settingsFrom(settings, today2);
    if ("problem" in set) return set.problem;
    const grid = toGrid(register);
    const found = findHeadingRow(grid);
    const heading = (_c = (_a3 = headingsFrom(headings)) == null ? void 0 : _a3[0]) != null ? _c : found ? (_b = grid[found.index]) == null ? void 0 : _b[0] : "";
    const measure = (_e = MEASURES[(_d = fieldOf(heading)) != null ? _d : ""]) != null ? _e : "dose";
    const answers = grid.map((row, index) => {
      var _a4;
      if (found && index <= found.index) return index === found.index ? "Minutes a week" : "";
      return doseAnswer((_a4 = row[0]) != null ? _a4 : "", measure, set.taughtMinutes);
    });
    return asColumn(answers, grid);
  }
  function doseAnswer(cell, measure, taughtMinutes2) {
    if (isBlank(cell)) return "";
    const text = cellText(cell);
    const reading = readDose(text, measure);
    if ("why" in reading) return `Can't read "${text}": ${reading.why}.`;
    const weekly2 = minutesAWeek(reading.parts);
    if (weekly2) return weekly2.most;
    if (reading.parts.days) return reading.parts.days.most * taughtMinutes2 / 5;
    return `Can't read "${text}": ${reading.parts.minutes ? "how often is not said" : "how long each session is, is not said"}.`;
  }
  var NAMES_WANTED = "this register: it names no pupils. Take in its heading row with the Pupil column, as in A1:H200, or six columns with the pupil first.";
  function weeksOf(register, settings, today2) {
    const asked = ask(register, void 0, settings, today2);
    if ("problem" in asked) return asked;
    return asked.judgement.namesPupils ? asked.judgement.weeks : problem(NAMES_WANTED);
  }
  function share2(pupil, register, settings, today2) {
    if (isOmitted(register))
      return "Can't read the register: give the pupil first and then the register, as in =OUTVENTION_SHARE(A2, Register!A1:H200).";
    const weeks = weeksOf(register, settings, today2);
    if ("problem" in weeks) return weeks.problem;
    const byName = new Map(weeks.map((week) => [week.key, week]));
    const names = toGrid(pupil);
    const answers = names.map((row, index) => {
      const name = cellText(row[0]);
      if (name === "") return "";
      const week = byName.get(nameKey(name));
      if (week) return shareAnswer(week);
      return index === 0 && names.length > 1 && fieldOf(row[0]) === "pupil" ? "Share out of class" : `No row in this register is for "${name}".`;
    });
    return asColumn(answers, names);
  }
  function shareAnswer(week) {
    if (week.notRead.length === 0) return week.share.most;
    return `${Math.round(week.share.most * 1e3) / 10}% (${week.notRead.length} row${week.notRead.length === 1 ? "" : "s"} not read)`;
  }
  var PUPILS_HEADINGS = [
    "Pupil",
    "Minutes out (least)",
    "Minutes out (most)",
    "Share out (least)",
    "Share out (most)",
    "Status",
    "Rows not read"
  ];
  function pupils(register, settings, today2) {
    const weeks = weeksOf(register, settings, today2);
    if ("problem" in weeks) return weeks.problem;
    return [
      PUPILS_HEADINGS,
      ...inOrderOfShare(weeks).map((week) => [
        week.pupil,
        week.out.least,
        week.out.most,
        week.share.least,
        week.share.most,
        week.statusText,
        week.notRead.length
      ])
    ];
  }

  // src/messages.ts
  var WEEK_OF_MINUTES2 = 10080;
  var checkRequest = strictObject({
    /** The sheet's name; left out, the sheet that is open. */
    sheet: optional(string2().check(_maxLength(200))),
    taughtMinutes: optional(number2().check(_gt(0), _lte(WEEK_OF_MINUTES2))),
    /** "2026-11-21"; left out, today. */
    reviewDate: optional(string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/)))
  });
  var clearRequest = strictObject({});
  var showCellRequest = strictObject({
    sheet: string2().check(_maxLength(200)),
    cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/))
  });

  // src/report.ts
  function columnLetters(column) {
    let letters = "";
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
    return letters;
  }
  function reportOf(judgement, origin) {
    var _a3;
    const { register, settings, weeks, rows } = judgement;
    return {
      register: {
        sheet: origin.sheet,
        headingRow: origin.row + ((_a3 = register.headingIndex) != null ? _a3 : 0),
        rows: register.rows.length,
        notRead: rows.flatMap(({ row }) => row.running === "running" && !isRead(row.time) ? [notReadLine(row, row.time, origin)] : [])
      },
      taughtMinutes: settings.taughtMinutes,
      reviewDate: isoDate(settings.reviewDay),
      pupils: inOrderOfShare(weeks).map(pupilLine),
      rows: rows.map((judged) => rowLine(judged, origin))
    };
  }
  function notReadLine(row, problem2, origin) {
    const line = origin.row + row.index;
    return { row: line, cell: `${columnLetters(origin.column + problem2.column)}${line}`, text: problem2.text, why: problem2.why };
  }
  function pupilLine(week) {
    return {
      pupil: week.pupil,
      outLeast: week.out.least,
      outMost: week.out.most,
      shareLeast: week.share.least,
      shareMost: week.share.most,
      status: week.statusText,
      notRead: week.notRead.length
    };
  }
  function rowLine({ row, score: score2 }, origin) {
    var _a3, _b;
    const time3 = isRead(row.time) ? row.time.weekly : null;
    return {
      row: origin.row + row.index,
      pupil: row.pupil,
      intervention: row.intervention,
      score: score2.kind === "scored" ? score2.score : score2.kind === "in class" ? 0 : null,
      weeklyLeast: (_a3 = time3 == null ? void 0 : time3.least) != null ? _a3 : null,
      weeklyMost: (_b = time3 == null ? void 0 : time3.most) != null ? _b : null,
      where: row.place.where,
      whereFrom: row.place.from,
      lost: score2.kind === "scored" ? score2.lost.map(({ check: check2, points, seen, question }) => ({ check: check2, points, seen, question })) : []
    };
  }

  // src/review/words.ts
  function shareInWords(share3) {
    const least = percent(share3.least);
    const most = percent(share3.most);
    return least === most ? most : `${least}–${most}`;
  }
  function percent(share3) {
    const exact = share3 * 100;
    const rounded = Math.round(exact * 10) / 10;
    const onALine = rounded === 50 || rounded === 25;
    return `${numberInWords(onALine && Math.abs(exact - rounded) > 1e-6 ? Math.round(exact * 100) / 100 : rounded)}%`;
  }
  function timeInWords(minutes2) {
    return minutes2.least === minutes2.most ? hoursInWords(minutes2.most) : `${hoursInWords(minutes2.least)} to ${hoursInWords(minutes2.most)}`;
  }
  function summaryOf(judgement) {
    const { register, rows, weeks, namesPupils, settings } = judgement;
    const running = rows.filter(({ row }) => row.running === "running");
    const notRead = running.filter(({ row }) => !isRead(row.time)).length;
    const resting = rows.length - running.length;
    const assumed = running.filter(({ row }) => isRead(row.time) && row.place.from === "assumed").length;
    const pupils2 = namesPupils ? ` for ${counted(weeks.length, "pupil")}` : "";
    return [
      `${counted(register.rows.length, "row")} found${pupils2}: ${running.length - notRead} read, ${notRead} not read${resting > 0 ? `, ${resting} not running on ${dateInWords(settings.reviewDay)}` : ""}.`,
      ...assumed > 0 ? [
        `${counted(assumed, "row")} ${assumed === 1 ? "doesn't" : "don't"} say where: taken as ${settings.unsaidPlace === "unknown" ? "unknown (nothing by the least, all by the most)" : settings.unsaidPlace}.`
      ] : [],
      ...namesPupils ? [statusCounts(weeks)] : ["The register names no pupils, so each row stands for itself."]
    ];
  }
  function statusCounts(weeks) {
    return `${STATUSES.map((status2) => `${status2}: ${weeks.filter((week) => week.status === status2).length}`).join(". ")}.`;
  }
  function linesInWords({ settings }) {
    return `Taught week: ${weekInWords(settings.taughtMinutes)}, without breaks and lunch. "More out than in" is above ${inWords({ least: settings.moreThan * 100, most: settings.moreThan * 100 })}% of it; "Watch", from ${numberInWords(settings.watchFrom * 100)}%, is this add-on's own early warning. No UK body sets a limit.`;
  }
  function alsoInWords(week, taughtMinutes2) {
    const also = [];
    if (week.outside.most > 0) also.push(`Outside lessons: ${timeInWords(week.outside)} a week.`);
    if (week.inClass.most > 0) also.push(`Support in class: ${timeInWords(week.inClass)} a week.`);
    if (week.ledByOthers && week.ledByOthers.most > 0) {
      const share3 = { least: week.ledByOthers.least / taughtMinutes2, most: week.ledByOthers.most / taughtMinutes2 };
      also.push(`Led by someone other than a teacher: ${timeInWords(week.ledByOthers)}, ${shareInWords(share3)} of the taught week.`);
      if (share3.least > 0.5) also.push("Question to ask: who is this pupil's teacher in practice?");
    }
    if (week.lessonsLost.length > 0)
      also.push(`Lessons missed: ${week.lessonsLost.map(({ lesson: lesson2, minutes: minutes2 }) => `${lesson2} ${hoursInWords(minutes2)}`).join(", ")}.`);
    return also;
  }

  // src/review/head.ts
  var GLANCE_HEADINGS = ["Pupil", "Out of class (minutes)", "May be out (minutes)", "In class (minutes)"];
  function headLines(judgement, report, term) {
    const text = (value2) => ({ look: "text", values: [value2] });
    const notRead = report.register.notRead.map(
      ({ cell, text: typed, why }) => text(`${cell}: ${typed === "" ? "blank" : `"${typed}"`} – ${why}.`)
    );
    return [
      { look: "title", values: [`Review ${term}`] },
      text(`Review date: ${dateInWords(judgement.settings.reviewDay)}. Register: the sheet "${report.register.sheet}".`),
      text(linesInWords(judgement)),
      ...summaryOf(judgement).map(text),
      text(
        "These are prompts for a conversation between people who know the pupil. Nothing is decided about a child here. The figures are fixed: they do not change when the register does."
      ),
      text(""),
      ...notRead.length > 0 ? [
        { look: "section", values: [`Cells that could not be read (${counted(notRead.length, "row")})`] },
        ...notRead,
        text("")
      ] : []
    ];
  }
  function glanceLines(weeks, taughtMinutes2) {
    return [
      { look: "section", values: ["Each pupil's week at a glance"] },
      { look: "heading", values: GLANCE_HEADINGS },
      ...weeks.map((week) => ({
        look: "figure row",
        values: [week.pupil, whole(week.out.least), whole(week.out.most - week.out.least), whole(Math.max(0, taughtMinutes2 - week.out.most))]
      }))
    ];
  }
  function whole(minutes2) {
    return Math.round(minutes2);
  }

  // src/review/table.ts
  var TABLE_COLUMNS = [
    { heading: "Pupil", width: 90 },
    { heading: "Intervention", width: 190 },
    { heading: "Status", width: 190 },
    { heading: "Minutes a week (least)", width: 80 },
    { heading: "Minutes a week (most)", width: 80 },
    { heading: "Share of taught week (least)", width: 85, share: true },
    { heading: "Share of taught week (most)", width: 85, share: true },
    { heading: "Score", width: 60 },
    { heading: "Band", width: 65 },
    { heading: "What was seen", width: 330 },
    { heading: "Question to ask", width: 330 },
    { heading: "Decision", width: 130 },
    { heading: "Who", width: 90 },
    { heading: "By when", width: 90 },
    { heading: "Notes", width: 200 }
  ];
  function tableLines(judgement, weeks) {
    var _a3;
    const byWeek = /* @__PURE__ */ new Map();
    for (const judged of judgement.rows) byWeek.set(judged.week, [...(_a3 = byWeek.get(judged.week)) != null ? _a3 : [], judged]);
    const known = new Set(weeks);
    const strays = judgement.rows.filter(({ week }) => !known.has(week));
    return [
      { look: "section", values: ["Pupil by pupil"] },
      { look: "heading", values: TABLE_COLUMNS.map(({ heading }) => heading) },
      ...weeks.flatMap((week) => {
        var _a4;
        return [
          ...judgement.namesPupils ? [pupilLine2(week, judgement)] : [],
          ...((_a4 = byWeek.get(week)) != null ? _a4 : []).map((each) => rowLine2(each, judgement))
        ];
      }),
      ...strays.map((each) => rowLine2(each, judgement))
    ];
  }
  function pupilLine2(week, { settings }) {
    const seen = [
      `Out of class ${timeInWords(week.out)}, ${shareInWords(week.share)} of the taught week.`,
      ...alsoInWords(week, settings.taughtMinutes)
    ];
    return {
      look: "pupil",
      status: week.status,
      values: [
        week.pupil,
        "All together",
        `${MARKS[week.status]} ${week.statusText}`.trim(),
        hundredths(week.out.least),
        hundredths(week.out.most),
        week.share.least,
        week.share.most,
        "",
        "",
        seen.join(" "),
        pupilQuestion(week)
      ]
    };
  }
  function pupilQuestion(week) {
    switch (week.status) {
      case "More out than in":
        return "Is this a deliberate decision, agreed with whom and when, or did it drift here? What would have to be true for this pupil to be back in class?";
      case "May be more out than in":
        return "How long is it really? Settle the rows that give a range or do not say where.";
      case "Watch":
        return "What does the pupil love, or most need, that is missed for this?";
      case "In class":
        return "";
    }
  }
  function rowLine2({ row, score: score2 }, { settings }) {
    var _a3, _b;
    const time3 = isRead(row.time) ? row.time.weekly : null;
    const figures = time3 ? [hundredths(time3.least), hundredths(time3.most), time3.least / settings.taughtMinutes, time3.most / settings.taughtMinutes] : ["", "", "", ""];
    const scored = score2.kind === "scored" ? score2 : null;
    const seen = scored ? sentence(scored.lost.map((lost) => `${lost.seen} (${Math.round(lost.points * 10) / 10})`).join("; ")) : "";
    return {
      look: "row",
      values: [
        row.pupil,
        row.intervention,
        rowStatus(row, score2),
        ...figures,
        (_a3 = scored == null ? void 0 : scored.score) != null ? _a3 : score2.kind === "in class" ? 0 : "",
        (_b = scored == null ? void 0 : scored.band) != null ? _b : score2.kind === "in class" ? "Low" : "",
        [isRead(row.time) ? `${row.time.working}.` : notReadInWords(row.time), seen].filter(Boolean).join(" "),
        rowQuestions({ row, score: score2 })
      ]
    };
  }
  function sentence(text) {
    return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  function rowStatus(row, score2) {
    const duty = row.duty ? "; EHCP or statutory" : "";
    if (score2.kind === "not running") return score2.text.replace(".", "") + duty;
    if (score2.kind === "not read") return `Not read${duty}`;
    const where = row.outsideLessons ? "Outside lessons" : row.place.where === "in class" ? "In class" : row.place.where === "unknown" ? "Doesn't say where" : "Out of class";
    return `${where}${row.place.from === "assumed" && !row.outsideLessons ? " (assumed)" : ""}${duty}`;
  }
  var QUESTIONS_SHOWN = 2;
  function rowQuestions({ row, score: score2 }) {
    if (score2.kind === "not read") return "How long, and how often? Correct the cell in the register.";
    if (score2.kind === "not running") return row.running === "ended" ? "Has exit data been recorded, and what did it show?" : "";
    if (score2.kind !== "scored") return "";
    const questions = score2.lost.filter(({ check: check2 }) => !(row.duty && check2 === "drift")).slice(0, QUESTIONS_SHOWN);
    const duty = row.duty ? ["This is a duty under the plan: is it delivered as written, and could it be delivered in class?"] : [];
    return [...duty, ...questions.map(({ question }) => question)].join(" ");
  }
  function hundredths(minutes2) {
    return Math.round(minutes2 * 100) / 100;
  }

  // src/review/tab.ts
  function reviewName(reviewDay) {
    const term = termOf(reviewDay);
    return `${term.name} ${term.year}`;
  }
  function reviewTab(judgement, report) {
    const term = reviewName(judgement.settings.reviewDay);
    const weeks = inOrderOfShare(judgement.weeks);
    const head = headLines(judgement, report, term);
    const glance = judgement.namesPupils ? glanceLines(weeks, judgement.settings.taughtMinutes) : [];
    const height = CHART_EDGES + CHART_BAR * weeks.length;
    const chart = glance.length > 0 ? { first: head.length + 1, count: weeks.length + 1, height } : null;
    const before = [...head, ...glance, ...gap(chart ? Math.ceil(height / LINE_HEIGHT) - weeks.length : 1)];
    return {
      name: `Review ${term}`,
      term,
      lines: [...before, ...tableLines(judgement, weeks)],
      table: before.length,
      columns: TABLE_COLUMNS,
      chart
    };
  }
  var LINE_HEIGHT = 21;
  var CHART_BAR = 24;
  var CHART_EDGES = 120;
  function gap(lines) {
    return Array.from({ length: Math.max(1, lines) }, () => ({ look: "text", values: [] }));
  }

  // src/sheets/clock.ts
  function clockOf(spreadsheet) {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const wallClock = zone === Session.getScriptTimeZone() ? localWallClock : wallClockIn(zone);
    return { today: wallClock(/* @__PURE__ */ new Date()).day, wallClock };
  }
  function wallClockIn(timeZone) {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hour12: false
    });
    return (date2) => {
      var _a3, _b, _c, _d, _e;
      const parts = {};
      for (const { type, value: value2 } of format.formatToParts(date2)) parts[type] = Number(value2);
      return {
        day: dayNumber((_a3 = parts.year) != null ? _a3 : 0, (_b = parts.month) != null ? _b : 1, (_c = parts.day) != null ? _c : 1),
        minutes: ((_d = parts.hour) != null ? _d : 0) % 24 * 60 + ((_e = parts.minute) != null ? _e : 0)
      };
    };
  }

  // src/sheets/formulaText.ts
  var POINT_LOCALES = /^(en|ja|zh|ko|th|he|hi|ms|es_(mx|us))/i;
  function openRange(row, firstColumn, lastColumn) {
    return `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}`;
  }
  function formulaText(name, range, settings, today2, locale) {
    const usual = defaultSettings(today2);
    const pairs = SETTINGS.filter(({ key }) => settings[key] !== usual[key]).map(({ label, key }) => {
      const value2 = key === "reviewDay" ? `"${isoDate(settings[key])}"` : typeof settings[key] === "number" ? String(settings[key]) : `"${settings[key]}"`;
      return [`"${label}"`, value2];
    });
    if (pairs.length === 0) return `=${name}(${range})`;
    const [argument, column] = POINT_LOCALES.test(locale) ? [",", ","] : [";", "\\"];
    return `=${name}(${range}${argument}${argument}{${pairs.map((pair) => pair.join(column)).join(";")}})`;
  }

  // src/sheets/ours.ts
  var COLUMN_KEY = "outventions.column";
  var REVIEW_KEY = "outventions.review";
  function ourColumns(sheet) {
    return sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find().flatMap((metadata) => {
      const column = metadata.getLocation().getColumn();
      return column ? [{ metadata, column: column.getColumn() }] : [];
    }).sort((a, b) => a.column - b.column);
  }
  function deleteOurColumns(sheet, columns) {
    var _a3, _b, _c, _d, _e;
    let last = columns.length - 1;
    while (last >= 0) {
      let first = last;
      while (first > 0 && ((_a3 = columns[first - 1]) == null ? void 0 : _a3.column) === ((_c = (_b = columns[first]) == null ? void 0 : _b.column) != null ? _c : 0) - 1) first -= 1;
      sheet.deleteColumns((_e = (_d = columns[first]) == null ? void 0 : _d.column) != null ? _e : 0, last - first + 1);
      last = first - 1;
    }
  }
  function ruleFormula(columnLetters2, row, mark) {
    return `=LEFT($${columnLetters2}${row})="${mark}"`;
  }
  var OUR_FORMULA = new RegExp(`^=LEFT\\((?:\\$[A-Z]+\\d+|#REF!)\\)="(${Object.values(MARKS).filter(Boolean).join("|")})"$`);
  function isOurRule(rule2) {
    const condition = rule2.getBooleanCondition();
    if ((condition == null ? void 0 : condition.getCriteriaType()) !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
    const [formula] = condition.getCriteriaValues();
    return typeof formula === "string" && OUR_FORMULA.test(formula);
  }

  // src/sheets/highlights.ts
  var TINTS = {
    "More out than in": "#f6c7c1",
    "May be more out than in": "#fce3b0",
    Watch: "#d8e7f8"
  };
  var COLUMNS = [
    { value: "status", formula: "OUTVENTION_HIGHLIGHT", width: 210 },
    { value: "score", formula: "OUTVENTION_RISK", width: 100 }
  ];
  function inPlace({ ours, lastColumn }) {
    return ours.length === COLUMNS.length && ours.every(({ column, metadata }, i) => {
      var _a3;
      return column === lastColumn + 1 + i && metadata.getValue() === ((_a3 = COLUMNS[i]) == null ? void 0 : _a3.value);
    });
  }
  function addHighlights(register, settings, today2, locale) {
    const { sheet, headingRow } = register;
    const first = register.ours.length > 0 ? register.lastColumn + 1 : insertColumns(register);
    const range = openRange(headingRow, register.firstColumn, register.lastColumn);
    const heads = sheet.getRange(headingRow, first, 1, COLUMNS.length);
    heads.setFormulas([COLUMNS.map(({ formula }) => formulaText(formula, range, settings, today2, locale))]);
    const rows = sheet.getMaxRows();
    const kept = sheet.getConditionalFormatRules().filter((rule2) => !isOurRule(rule2));
    if (rows === headingRow) {
      sheet.setConditionalFormatRules(kept);
      return;
    }
    sheet.getRange(headingRow + 1, first + 1, rows - headingRow, 1).setNumberFormat(bandFormat(settings));
    const tinted = sheet.getRange(headingRow + 1, register.firstColumn, rows - headingRow, first + COLUMNS.length - register.firstColumn);
    const rules = Object.entries(TINTS).map(
      ([status2, tint]) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(ruleFormula(columnLetters(first), headingRow + 1, MARKS[status2])).setBackground(tint).setRanges([tinted]).build()
    );
    sheet.setConditionalFormatRules([...rules, ...kept]);
  }
  function bandFormat({ highFrom, watchScoreFrom }) {
    return `[>=${highFrom}]0" High";[>=${watchScoreFrom}]0" Watch";0" Low"`;
  }
  function insertColumns({ sheet, lastColumn, headingRow }) {
    sheet.insertColumnsAfter(lastColumn, COLUMNS.length);
    const first = lastColumn + 1;
    const added = sheet.getRange(1, first, sheet.getMaxRows(), COLUMNS.length);
    added.clear();
    added.clearDataValidations();
    sheet.getRange(headingRow, first, 1, COLUMNS.length).setFontWeight("bold").setWrap(true).setVerticalAlignment("middle");
    COLUMNS.forEach(({ value: value2, width }, i) => {
      const letters = columnLetters(first + i);
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_KEY, value2, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.setColumnWidth(first + i, width);
    });
    return first;
  }
  function clearHighlights(register) {
    const { sheet, ours } = register;
    const rules = sheet.getConditionalFormatRules();
    const kept = rules.filter((rule2) => !isOurRule(rule2));
    if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
    deleteOurColumns(sheet, ours);
    return { columns: ours.length, rules: rules.length - kept.length };
  }

  // src/sheets/say.ts
  var Say = class extends Error {
  };
  var MEANINGS = [
    [
      /protected cell or object/,
      "Part of this sheet is protected, so nothing was changed. Ask whoever protected it to let you edit, or work in a copy."
    ],
    [
      /violates the data validation/,
      "A rule on the cells of this sheet refuses what would be written. Nothing was changed there. Remove the rule from the columns right of the register and try again."
    ],
    [/Lock timeout|holding the lock/, "Someone else is checking this spreadsheet just now. Wait a moment and try again."],
    [
      /PERMISSION_DENIED/,
      "Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and try again."
    ],
    [
      /not sufficient to call|do not have permission|Authori[sz]ation is required/,
      "The add-on has not been allowed to do this. Open the menu Extensions, choose Outventions, and agree when Google asks."
    ],
    [
      /server error|Service (error|unavailable)|timed? out|Exceeded maximum execution time/i,
      "Google did not answer in time. Nothing of yours was changed. Wait a moment and try again."
    ]
  ];
  function inPlainWords(error) {
    if (error instanceof Say) return error.message;
    const text = error instanceof Error ? error.message : String(error);
    const known = MEANINGS.find(([pattern]) => pattern.test(text));
    return known ? known[1] : "Something went wrong that we did not foresee, so this was not finished. Your own cells were not changed. Try again; if it happens again, tell whoever looks after the add-on what you clicked.";
  }

  // src/sheets/lock.ts
  var WAIT_MS = 1e4;
  function withLock(action) {
    const lock = LockService.getDocumentLock();
    if (!lock) return action();
    if (!lock.tryLock(WAIT_MS)) throw new Say("Someone else is checking this spreadsheet just now. Wait a moment and try again.");
    try {
      const result = action();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  }

  // src/sheets/memory.ts
  var KEY = "outventions.chosen";
  var chosen = object({ taughtMinutes: optional(number2()) });
  function properties() {
    return PropertiesService.getDocumentProperties();
  }
  function recall() {
    var _a3, _b;
    try {
      const parsed = chosen.safeParse(JSON.parse((_b = (_a3 = properties()) == null ? void 0 : _a3.getProperty(KEY)) != null ? _b : "{}"));
      return parsed.success ? parsed.data : {};
    } catch {
      return {};
    }
  }
  function remember(choice) {
    var _a3;
    (_a3 = properties()) == null ? void 0 : _a3.setProperty(KEY, JSON.stringify(choice));
  }

  // src/sheets/readRegister.ts
  function findRegister(spreadsheet, name, clock) {
    var _a3;
    if (name !== void 0) {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) throw new Say(`There is no sheet called "${name}" in this spreadsheet.`);
      return (_a3 = readSheet(sheet, clock)) != null ? _a3 : refuse(sheet.getName());
    }
    const active = spreadsheet.getActiveSheet();
    const here = readSheet(active, clock);
    if (here) return here;
    const activeId = active.getSheetId();
    for (const sheet of spreadsheet.getSheets()) {
      const found = sheet.getSheetId() === activeId ? null : readSheet(sheet, clock);
      if (found) return found;
    }
    return refuse(active.getName());
  }
  function refuse(name) {
    throw new Say(
      `No register was found on the sheet "${name}". A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week. Open the sheet with your register and try again.`
    );
  }
  function readSheet(sheet, clock) {
    var _a3, _b, _c;
    const ours = ourColumns(sheet);
    const taken = new Set(ours.map(({ column }) => column));
    const all = toGrid(sheet.getDataRange().getValues(), clock.wallClock);
    const positions = ((_a3 = all[0]) != null ? _a3 : []).map((_, column) => column + 1).filter((column) => !taken.has(column));
    const theirs = all.map((row) => positions.map((column) => {
      var _a4;
      return (_a4 = row[column - 1]) != null ? _a4 : "";
    }));
    const found = findHeadingRow(theirs);
    if (!found) return null;
    return {
      sheet,
      name: sheet.getName(),
      grid: theirs.slice(found.index).map((row) => row.slice(found.first, found.last + 1)),
      headingRow: found.index + 1,
      firstColumn: (_b = positions[found.first]) != null ? _b : 1,
      lastColumn: (_c = positions[found.last]) != null ? _c : 1,
      ours
    };
  }

  // src/sheets/guard.ts
  function asText(text) {
    return needsGuard(text) ? `'${text}` : text;
  }
  function needsGuard(text) {
    if (text === "") return false;
    if (!/^\p{L}/u.test(text)) return true;
    return /^(true|false)$/i.test(text.trim()) || /\d/.test(text) && text.length <= LONGEST_DATE;
  }
  var LONGEST_DATE = 50;

  // src/sheets/writeTab.ts
  var HEADING_BACKGROUND = "#e8eaed";
  var PUPIL_BACKGROUND = "#f3f4f6";
  var CHART_COLUMN = 6;
  var CHART_WIDTH = 640;
  var CHART_SERIES = [
    { color: "#a33327" },
    { color: "#e8a33d" },
    { color: "#9db8d2" }
  ];
  function writeTab(spreadsheet, tab) {
    const names = new Set(spreadsheet.getSheets().map((sheet2) => sheet2.getName().toLowerCase()));
    let name = tab.name;
    for (let number3 = 2; names.has(name.toLowerCase()); number3 += 1) name = `${tab.name} (${number3})`;
    const sheet = spreadsheet.insertSheet(name);
    const width = tab.columns.length;
    fitRows(sheet, tab.lines.length);
    const range = sheet.getRange(1, 1, tab.lines.length, width);
    range.setFontWeights(perCell(tab, (line, column) => isBold(line, column) ? "bold" : "normal"));
    range.setFontSizes(perCell(tab, (line) => line.look === "title" ? 16 : line.look === "section" ? 12 : 10));
    range.setBackgrounds(perCell(tab, background));
    range.setWraps(perCell(tab, (line) => WRAPPED.includes(line.look)));
    range.setVerticalAlignment("top");
    range.setValues(perCell(tab, value));
    formatShares(sheet, tab);
    tab.columns.forEach(({ width: pixels }, i) => sheet.setColumnWidth(i + 1, pixels));
    sheet.setHiddenGridlines(true);
    sheet.addDeveloperMetadata(REVIEW_KEY, tab.term, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    if (tab.chart) addChart(sheet, tab.chart);
    return name;
  }
  var BOLD = ["title", "section", "heading", "pupil"];
  var WRAPPED = ["heading", "pupil", "row"];
  function perCell(tab, of) {
    return tab.lines.map((line) => tab.columns.map((_, column) => of(line, column)));
  }
  function value(line, column) {
    var _a3;
    const each = (_a3 = line.values[column]) != null ? _a3 : "";
    return typeof each === "string" ? asText(each) : each;
  }
  function isBold({ look, values }, column) {
    var _a3;
    return BOLD.includes(look) && (look !== "pupil" || String((_a3 = values[column]) != null ? _a3 : "").length <= LONGEST_BOLD);
  }
  var LONGEST_BOLD = 60;
  function formatShares(sheet, { columns, lines, table }) {
    const first = columns.findIndex(({ share: share3 }) => share3);
    const count2 = columns.filter(({ share: share3 }) => share3).length;
    sheet.getRange(table + 1, first + 1, lines.length - table, count2).setNumberFormat("0.0%");
  }
  function background(line, column) {
    var _a3;
    if (line.look === "heading") return line.values.length > column ? HEADING_BACKGROUND : null;
    if (line.look !== "pupil") return null;
    return (_a3 = line.status && TINTS[line.status]) != null ? _a3 : PUPIL_BACKGROUND;
  }
  var SPARE_ROWS = 20;
  function fitRows(sheet, rows) {
    const have = sheet.getMaxRows();
    const wanted = rows + SPARE_ROWS;
    if (wanted > have) sheet.insertRowsAfter(have, wanted - have);
    else if (wanted < have) sheet.deleteRows(wanted + 1, have - wanted);
  }
  function addChart(sheet, { first, count: count2, height }) {
    const builder = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange(first + 1, 1, count2, GLANCE_HEADINGS.length)).setNumHeaders(1).setPosition(first, CHART_COLUMN, 0, 0).setOption("title", "Each pupil's taught week, in minutes").setOption("isStacked", true).setOption("legend", { position: "bottom" }).setOption("series", CHART_SERIES).setOption("width", CHART_WIDTH).setOption("height", height);
    sheet.insertChart(builder.build());
  }

  // src/sheets/actions.ts
  function check(request) {
    return withLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const first = find(request);
      let found = first;
      if (first.register.ours.length > 0 && !inPlace(first.register)) {
        clearHighlights(first.register);
        found = find({ ...request, sheet: first.register.name });
      }
      addHighlights(found.register, found.settings, found.clock.today, spreadsheet.getSpreadsheetLocale());
      if (request.taughtMinutes !== void 0) remember({ taughtMinutes: request.taughtMinutes });
      return replyOf(found);
    });
  }
  function writeReview(request) {
    return withLock(() => {
      const { judgement, report } = find(request);
      return { reviewSheet: writeTab(SpreadsheetApp.getActiveSpreadsheet(), reviewTab(judgement, report)) };
    });
  }
  function clear() {
    return withLock(() => {
      let columns = 0;
      let rules = 0;
      for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
        const gone = clearHighlights({ sheet, ours: ourColumns(sheet) });
        columns += gone.columns;
        rules += gone.rules;
      }
      if (columns + rules === 0) return { message: "There was nothing of ours to take away." };
      return {
        message: `${counted(columns, "column")} and ${counted(rules, "highlight rule")} taken away. Review tabs stay, because they may hold your decisions: delete such a tab like any other.`
      };
    });
  }
  function showCell({ sheet: name, cell }) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (!sheet) throw new Say(`The sheet "${name}" is no longer there. Check the register again.`);
    sheet.activate();
    rangeOf(sheet, cell).activate();
    return { shown: cell };
  }
  function rangeOf(sheet, cell) {
    try {
      return sheet.getRange(cell);
    } catch {
      throw new Say(`There is no cell ${cell} on that sheet any more. Check the register again.`);
    }
  }
  function find(request) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const clock = clockOf(spreadsheet);
    const settings = settingsFor(request, clock.today);
    const register = findRegister(spreadsheet, request.sheet, clock);
    const judgement = judgeGrid(register.grid, null, settings);
    if ("why" in judgement) throw new Say(`Can't read ${judgement.why}`);
    if (judgement.register.rows.length === 0) {
      throw new Say(
        `The sheet "${register.name}" has the headings of a register in row ${register.headingRow}, but no rows under them. Type the interventions in and try again.`
      );
    }
    const origin = { sheet: register.name, row: register.headingRow, column: register.firstColumn };
    return { register, judgement, report: reportOf(judgement, origin), settings, clock };
  }
  function settingsFor(request, today2) {
    var _a3, _b, _c;
    const usual = defaultSettings(today2);
    const reviewDay = request.reviewDate === void 0 ? today2 : readDate(request.reviewDate, today2);
    if (reviewDay === null)
      throw new Say(`There is no such date as ${(_a3 = request.reviewDate) != null ? _a3 : ""}. Give a date as year, month and day: 2026-11-21.`);
    return { ...usual, taughtMinutes: (_c = (_b = request.taughtMinutes) != null ? _b : recall().taughtMinutes) != null ? _c : usual.taughtMinutes, reviewDay };
  }
  function replyOf({ judgement, report, settings }) {
    return {
      report,
      cards: judgement.namesPupils ? inOrderOfShare(judgement.weeks).map((week) => cardOf(week, settings)) : [],
      summary: summaryOf(judgement),
      taughtWeek: weekInWords(settings.taughtMinutes),
      reviewDateWords: dateInWords(settings.reviewDay),
      notices: []
    };
  }
  function cardOf(week, { taughtMinutes: taughtMinutes2 }) {
    return {
      pupil: week.pupil,
      status: week.status,
      statusText: week.statusText,
      mark: MARKS[week.status],
      figure: `${timeInWords(week.out)} of ${hoursInWords(taughtMinutes2)}`,
      share: shareInWords(week.share),
      shareLeast: week.share.least,
      shareMost: week.share.most,
      also: alsoInWords(week, taughtMinutes2)
    };
  }

  // src/public.ts
  var MENU = [
    {
      name: "menuOpenSidebar",
      caption: "Open the sidebar",
      summary: "Opens the sidebar, where the register is checked and the pupils are listed."
    },
    {
      name: "menuCheck",
      caption: "Check this register",
      summary: "Adds the status and score columns to the register and highlights its rows."
    },
    {
      name: "menuWriteReview",
      caption: "Write review tab",
      summary: "Writes a new tab with the summary, the pupils and the questions to ask."
    },
    { name: "menuClear", caption: "Clear highlights", summary: "Takes away the columns and highlights that were added, and nothing else." }
  ];

  // src/sheets/menu.ts
  var TITLE = "Outventions";
  function buildMenu() {
    const menu = SpreadsheetApp.getUi().createAddonMenu();
    for (const { caption, name } of MENU) menu.addItem(caption, name);
    menu.addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(TITLE));
  }
  function fromMenu(action) {
    let message;
    try {
      message = action();
    } catch (error) {
      SpreadsheetApp.getUi().alert(TITLE, inPlainWords(error), SpreadsheetApp.getUi().ButtonSet.OK);
      return;
    }
    SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, TOAST_SECONDS);
  }
  var TOAST_SECONDS = 8;

  // src/main.ts
  function today() {
    const now = /* @__PURE__ */ new Date();
    return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }
  function answer(schema, json, action) {
    const reply = (value2) => JSON.stringify(value2);
    try {
      const request = schema.safeParse(typeof json === "string" ? JSON.parse(json) : void 0);
      return request.success ? reply({ ok: true, value: action(request.data) }) : reply({ ok: false, message: NOT_UNDERSTOOD });
    } catch (error) {
      return reply({ ok: false, message: error instanceof SyntaxError ? NOT_UNDERSTOOD : inPlainWords(error) });
    }
  }
  var NOT_UNDERSTOOD = "The sidebar asked for something that does not fit. Close it, open it again from the menu, and try again.";
  var calls = {
    OUTVENTION_RISK: (register, headings, settings) => risk(register, headings, settings, today()),
    OUTVENTION_REASONS: (register, headings, settings) => reasons(register, headings, settings, today()),
    OUTVENTION_MINUTES: (register, headings, settings) => minutes(register, headings, settings, today()),
    OUTVENTION_SHARE: (pupil, register, settings) => share2(pupil, register, settings, today()),
    OUTVENTION_STATUS: (register, headings, settings) => status(register, headings, settings, today()),
    OUTVENTION_PUPILS: (register, settings) => pupils(register, settings, today()),
    OUTVENTION_HIGHLIGHT: (register, headings, settings) => highlight(register, headings, settings, today()),
    onOpen: buildMenu,
    onInstall: buildMenu,
    menuOpenSidebar: openSidebar,
    menuCheck: () => {
      fromMenu(() => `${check({}).summary.join(" ")} Open the sidebar for the pupils and the rows not read.`);
    },
    menuWriteReview: () => {
      fromMenu(() => `"${writeReview({}).reviewSheet}" is written.`);
    },
    menuClear: () => {
      fromMenu(() => clear().message);
    },
    sidebarCheck: (json) => answer(checkRequest, json, check),
    sidebarWriteReview: (json) => answer(checkRequest, json, writeReview),
    sidebarClear: (json) => answer(clearRequest, json, clear),
    sidebarShowCell: (json) => answer(showCellRequest, json, showCell)
  };
  return __toCommonJS(main_exports);
})();

/**
 * The score of each row, from 0 to 100: how much there is to ask about this intervention. Blank for a blank row or one that is not running; text that starts "Can't read" where the time can't be read.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return A score for each row of the register.
 * @example =OUTVENTION_RISK(B2:F2, B$1:F$1)
 * @customfunction
 */
function OUTVENTION_RISK(register, headings, settings) {
  return Outvention.calls.OUTVENTION_RISK(register, headings, settings);
}

/**
 * The working of each row's score in words: which checks lost points, how many, and what was seen.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return One line of text for each row of the register.
 * @example =OUTVENTION_REASONS(A1:H200)
 * @customfunction
 */
function OUTVENTION_REASONS(register, headings, settings) {
  return Outvention.calls.OUTVENTION_REASONS(register, headings, settings);
}

/**
 * The most taught minutes a week that each row takes out of class. Given one cell or one column of text such as "3 x 20 mins", the minutes a week it means.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return Minutes a week for each row.
 * @example =OUTVENTION_MINUTES("3 x 20 mins")
 * @customfunction
 */
function OUTVENTION_MINUTES(register, headings, settings) {
  return Outvention.calls.OUTVENTION_MINUTES(register, headings, settings);
}

/**
 * The share of the taught week that a pupil is out of class, by the most the register says. Format the cell as a percentage.
 *
 * @param pupil One pupil's name or initials, or a column of them.
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return A share from 0 to 1 for each pupil; text where a row of theirs could not be read.
 * @example =OUTVENTION_SHARE("AB", A1:H200)
 * @customfunction
 */
function OUTVENTION_SHARE(pupil, register, settings) {
  return Outvention.calls.OUTVENTION_SHARE(pupil, register, settings);
}

/**
 * The status of each row's pupil: More out than in, May be more out than in, Watch, or In class.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return The status for each row of the register.
 * @example =OUTVENTION_STATUS(A1:H200)
 * @customfunction
 */
function OUTVENTION_STATUS(register, headings, settings) {
  return Outvention.calls.OUTVENTION_STATUS(register, headings, settings);
}

/**
 * A table of all pupils: minutes and share of the taught week out of class, by least and by most, status, and rows not read.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return A table with headings, most out of class first.
 * @example =OUTVENTION_PUPILS(A1:H200)
 * @customfunction
 */
function OUTVENTION_PUPILS(register, settings) {
  return Outvention.calls.OUTVENTION_PUPILS(register, settings);
}

/**
 * OUTVENTION_STATUS with a mark in front, for the column that Check this register adds.
 *
 * @param register The rows of the register, best with their heading row: one formula over the whole range is quickest.
 * @param headings Optional. The heading row, if it is not in the range: B$1:F$1.
 * @param settings Optional. Two columns, label and value, such as Taught minutes a week | 1500.
 * @return The marked status for each row of the register.
 * @example =OUTVENTION_HIGHLIGHT(A3:H)
 */
function OUTVENTION_HIGHLIGHT(register, headings, settings) {
  return Outvention.calls.OUTVENTION_HIGHLIGHT(register, headings, settings);
}

/**
 * Builds the menu when the spreadsheet is opened.
 */
function onOpen() {
  return Outvention.calls.onOpen();
}

/**
 * Builds the menu when the add-on is installed.
 */
function onInstall() {
  return Outvention.calls.onInstall();
}

/**
 * Opens the sidebar, where the register is checked and the pupils are listed.
 */
function menuOpenSidebar() {
  return Outvention.calls.menuOpenSidebar();
}

/**
 * Adds the status and score columns to the register and highlights its rows.
 */
function menuCheck() {
  return Outvention.calls.menuCheck();
}

/**
 * Writes a new tab with the summary, the pupils and the questions to ask.
 */
function menuWriteReview() {
  return Outvention.calls.menuWriteReview();
}

/**
 * Takes away the columns and highlights that were added, and nothing else.
 */
function menuClear() {
  return Outvention.calls.menuClear();
}

/**
 * Checks the register, adds the columns and the highlights, and gives what was read.
 */
function sidebarCheck(json) {
  return Outvention.calls.sidebarCheck(json);
}

/**
 * Writes the review tab.
 */
function sidebarWriteReview(json) {
  return Outvention.calls.sidebarWriteReview(json);
}

/**
 * Takes away the columns and the highlights.
 */
function sidebarClear(json) {
  return Outvention.calls.sidebarClear(json);
}

/**
 * Selects a cell of the register.
 */
function sidebarShowCell(json) {
  return Outvention.calls.sidebarShowCell(json);
}
