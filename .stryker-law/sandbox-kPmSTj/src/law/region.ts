// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { nearest } from '../nearest.ts';
import type { Localized, Region } from '../types.ts';

/** A region found by code or name, or what is wrong with the name. */
export type NamedRegion = {
  readonly region: Region;
  readonly problem?: undefined;
} | {
  readonly region?: undefined;
  readonly problem: Localized;
};

/** Find a region by Kemendagri code (`33.16`) or by name (`Blora`, `Kabupaten Blora`), without regard to case. */
export function regionNamed(name: string, regions: readonly Region[]): NamedRegion {
  if (stryMutAct_9fa48("440")) {
    {}
  } else {
    stryCov_9fa48("440");
    const names = stryMutAct_9fa48("441") ? known.get(regions) && new Map<string, NamedRegion>() : (stryCov_9fa48("441"), known.get(regions) ?? new Map<string, NamedRegion>());
    known.set(regions, names);
    const found = stryMutAct_9fa48("442") ? names.get(name) && findRegion(name, regions) : (stryCov_9fa48("442"), names.get(name) ?? findRegion(name, regions));
    if (stryMutAct_9fa48("446") ? names.size >= mostKnown : stryMutAct_9fa48("445") ? names.size <= mostKnown : stryMutAct_9fa48("444") ? false : stryMutAct_9fa48("443") ? true : (stryCov_9fa48("443", "444", "445", "446"), names.size < mostKnown)) names.set(name, found);
    return found;
  }
}

/** Names that were looked up before: one stream names few regions, many times. */
const known = new WeakMap<readonly Region[], Map<string, NamedRegion>>();
const mostKnown = 2_000;
function findRegion(name: string, regions: readonly Region[]): NamedRegion {
  if (stryMutAct_9fa48("447")) {
    {}
  } else {
    stryCov_9fa48("447");
    const wanted = stryMutAct_9fa48("449") ? name.toLowerCase().replace(/^kab\.? /, 'kabupaten ') : stryMutAct_9fa48("448") ? name.trim().toUpperCase().replace(/^kab\.? /, 'kabupaten ') : (stryCov_9fa48("448", "449"), name.trim().toLowerCase().replace(stryMutAct_9fa48("451") ? /^kab\. / : stryMutAct_9fa48("450") ? /kab\.? / : (stryCov_9fa48("450", "451"), /^kab\.? /), stryMutAct_9fa48("452") ? "" : (stryCov_9fa48("452"), 'kabupaten ')));
    const exact = stryMutAct_9fa48("453") ? regions : (stryCov_9fa48("453"), regions.filter(stryMutAct_9fa48("454") ? () => undefined : (stryCov_9fa48("454"), region => stryMutAct_9fa48("457") ? region.code === wanted && region.name.toLowerCase() === wanted : stryMutAct_9fa48("456") ? false : stryMutAct_9fa48("455") ? true : (stryCov_9fa48("455", "456", "457"), (stryMutAct_9fa48("459") ? region.code !== wanted : stryMutAct_9fa48("458") ? false : (stryCov_9fa48("458", "459"), region.code === wanted)) || (stryMutAct_9fa48("461") ? region.name.toLowerCase() !== wanted : stryMutAct_9fa48("460") ? false : (stryCov_9fa48("460", "461"), (stryMutAct_9fa48("462") ? region.name.toUpperCase() : (stryCov_9fa48("462"), region.name.toLowerCase())) === wanted))))));
    const found = (stryMutAct_9fa48("466") ? exact.length <= 0 : stryMutAct_9fa48("465") ? exact.length >= 0 : stryMutAct_9fa48("464") ? false : stryMutAct_9fa48("463") ? true : (stryCov_9fa48("463", "464", "465", "466"), exact.length > 0)) ? exact : stryMutAct_9fa48("467") ? regions : (stryCov_9fa48("467"), regions.filter(stryMutAct_9fa48("468") ? () => undefined : (stryCov_9fa48("468"), region => stryMutAct_9fa48("471") ? region.short.toLowerCase() !== wanted : stryMutAct_9fa48("470") ? false : stryMutAct_9fa48("469") ? true : (stryCov_9fa48("469", "470", "471"), (stryMutAct_9fa48("472") ? region.short.toUpperCase() : (stryCov_9fa48("472"), region.short.toLowerCase())) === wanted))));
    if (stryMutAct_9fa48("475") ? found.length === 1 || found[0] !== undefined : stryMutAct_9fa48("474") ? false : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474", "475"), (stryMutAct_9fa48("477") ? found.length !== 1 : stryMutAct_9fa48("476") ? true : (stryCov_9fa48("476", "477"), found.length === 1)) && (stryMutAct_9fa48("479") ? found[0] === undefined : stryMutAct_9fa48("478") ? true : (stryCov_9fa48("478", "479"), found[0] !== undefined)))) return stryMutAct_9fa48("480") ? {} : (stryCov_9fa48("480"), {
      region: found[0]
    });
    if (stryMutAct_9fa48("484") ? found.length <= 1 : stryMutAct_9fa48("483") ? found.length >= 1 : stryMutAct_9fa48("482") ? false : stryMutAct_9fa48("481") ? true : (stryCov_9fa48("481", "482", "483", "484"), found.length > 1)) {
      if (stryMutAct_9fa48("485")) {
        {}
      } else {
        stryCov_9fa48("485");
        const choices = found.map(stryMutAct_9fa48("486") ? () => undefined : (stryCov_9fa48("486"), region => stryMutAct_9fa48("487") ? `` : (stryCov_9fa48("487"), `${region.code} (${region.name})`))).join(stryMutAct_9fa48("488") ? "" : (stryCov_9fa48("488"), ', '));
        return stryMutAct_9fa48("489") ? {} : (stryCov_9fa48("489"), {
          problem: stryMutAct_9fa48("490") ? {} : (stryCov_9fa48("490"), {
            id: stryMutAct_9fa48("491") ? `` : (stryCov_9fa48("491"), `Wilayah "${name}" ada lebih dari satu: ${choices}. Tulis kodenya.`),
            en: stryMutAct_9fa48("492") ? `` : (stryCov_9fa48("492"), `Region "${name}" is ambiguous: ${choices}. Give the code.`)
          })
        });
      }
    }
    const close = nearest(wanted, regions.flatMap(stryMutAct_9fa48("493") ? () => undefined : (stryCov_9fa48("493"), region => stryMutAct_9fa48("494") ? [] : (stryCov_9fa48("494"), [region.code, region.name, region.short]))));
    return stryMutAct_9fa48("495") ? {} : (stryCov_9fa48("495"), {
      problem: (stryMutAct_9fa48("498") ? close !== undefined : stryMutAct_9fa48("497") ? false : stryMutAct_9fa48("496") ? true : (stryCov_9fa48("496", "497", "498"), close === undefined)) ? stryMutAct_9fa48("499") ? {} : (stryCov_9fa48("499"), {
        id: stryMutAct_9fa48("500") ? `` : (stryCov_9fa48("500"), `Wilayah "${name}" tidak dikenal. Tulis nama kabupaten, kota, atau provinsi, atau kodenya, misalnya 33.16.`),
        en: stryMutAct_9fa48("501") ? `` : (stryCov_9fa48("501"), `Unknown region "${name}". Give a kabupaten, kota or province by name or code, for example 33.16.`)
      }) : stryMutAct_9fa48("502") ? {} : (stryCov_9fa48("502"), {
        id: stryMutAct_9fa48("503") ? `` : (stryCov_9fa48("503"), `Wilayah "${name}" tidak dikenal. Maksud Anda "${close}"?`),
        en: stryMutAct_9fa48("504") ? `` : (stryCov_9fa48("504"), `Unknown region "${name}". Did you mean "${close}"?`)
      })
    });
  }
}