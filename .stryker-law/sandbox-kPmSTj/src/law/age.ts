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
import type { Ruleset } from '../types.ts';

/** How long the law may go unread before a report says so. */
const mostDays = 365;

/** Law that was last checked too long ago. */
export interface Stale {
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly verified: string;
  /** Whole days since then. */
  readonly days: number;
}

/**
 * The last check of the law, if it is more than a year before today.
 *
 * Of the regulations that rules cite and of the calendar, each counts with its newest check, and the older of the two decides:
 * a fresh roster or one new regulation does not make old law fresh.
 */
export function staleSince({
  rules,
  regulations,
  elections
}: Ruleset, today: string): Stale | undefined {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const since = stryMutAct_9fa48("1") ? () => undefined : (stryCov_9fa48("1"), (() => {
      const since = (day: string) => Math.floor(stryMutAct_9fa48("2") ? (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) * 86_400_000 : (stryCov_9fa48("2"), (stryMutAct_9fa48("3") ? Date.parse(`${today}T00:00:00Z`) + Date.parse(`${day}T00:00:00Z`) : (stryCov_9fa48("3"), Date.parse(stryMutAct_9fa48("4") ? `` : (stryCov_9fa48("4"), `${today}T00:00:00Z`)) - Date.parse(stryMutAct_9fa48("5") ? `` : (stryCov_9fa48("5"), `${day}T00:00:00Z`)))) / 86_400_000));
      return since;
    })());
    const oldest = stryMutAct_9fa48("7") ? [...regulations, ...elections].map(({
      verified
    }) => verified).sort()[0] : stryMutAct_9fa48("6") ? [...regulations, ...elections].map(({
      verified
    }) => verified).filter(day => day !== '')[0] : (stryCov_9fa48("6", "7"), (stryMutAct_9fa48("8") ? [] : (stryCov_9fa48("8"), [...regulations, ...elections])).map(stryMutAct_9fa48("9") ? () => undefined : (stryCov_9fa48("9"), ({
      verified
    }) => verified)).filter(stryMutAct_9fa48("10") ? () => undefined : (stryCov_9fa48("10"), day => stryMutAct_9fa48("13") ? day === '' : stryMutAct_9fa48("12") ? false : stryMutAct_9fa48("11") ? true : (stryCov_9fa48("11", "12", "13"), day !== (stryMutAct_9fa48("14") ? "Stryker was here!" : (stryCov_9fa48("14"), ''))))).sort()[0]);
    // Mostly nothing at all is old, and no rule need be read to know it.
    if (stryMutAct_9fa48("17") ? oldest === undefined && since(oldest) <= mostDays : stryMutAct_9fa48("16") ? false : stryMutAct_9fa48("15") ? true : (stryCov_9fa48("15", "16", "17"), (stryMutAct_9fa48("19") ? oldest !== undefined : stryMutAct_9fa48("18") ? false : (stryCov_9fa48("18", "19"), oldest === undefined)) || (stryMutAct_9fa48("22") ? since(oldest) > mostDays : stryMutAct_9fa48("21") ? since(oldest) < mostDays : stryMutAct_9fa48("20") ? false : (stryCov_9fa48("20", "21", "22"), since(oldest) <= mostDays)))) return undefined;
    // An article's key begins with its regulation's.
    const cited = new Set(rules.flatMap(stryMutAct_9fa48("23") ? () => undefined : (stryCov_9fa48("23"), rule => rule.cite)).map(stryMutAct_9fa48("24") ? () => undefined : (stryCov_9fa48("24"), key => stryMutAct_9fa48("25") ? key : (stryCov_9fa48("25"), key.slice(0, key.indexOf(stryMutAct_9fa48("26") ? "" : (stryCov_9fa48("26"), ':')))))));
    const kinds = (stryMutAct_9fa48("27") ? [] : (stryCov_9fa48("27"), [stryMutAct_9fa48("28") ? regulations : (stryCov_9fa48("28"), regulations.filter(stryMutAct_9fa48("29") ? () => undefined : (stryCov_9fa48("29"), ({
      id
    }) => cited.has(id)))), elections])).map(stryMutAct_9fa48("30") ? () => undefined : (stryCov_9fa48("30"), kind => stryMutAct_9fa48("32") ? kind.map(({
      verified
    }) => verified).sort().at(-1) : stryMutAct_9fa48("31") ? kind.map(({
      verified
    }) => verified).filter(day => day !== '').at(-1) : (stryCov_9fa48("31", "32"), kind.map(stryMutAct_9fa48("33") ? () => undefined : (stryCov_9fa48("33"), ({
      verified
    }) => verified)).filter(stryMutAct_9fa48("34") ? () => undefined : (stryCov_9fa48("34"), day => stryMutAct_9fa48("37") ? day === '' : stryMutAct_9fa48("36") ? false : stryMutAct_9fa48("35") ? true : (stryCov_9fa48("35", "36", "37"), day !== (stryMutAct_9fa48("38") ? "Stryker was here!" : (stryCov_9fa48("38"), ''))))).sort().at(stryMutAct_9fa48("39") ? +1 : (stryCov_9fa48("39"), -1)))));
    // What has no day at all is sorted last.
    const [verified] = stryMutAct_9fa48("40") ? kinds : (stryCov_9fa48("40"), kinds.sort());
    if (stryMutAct_9fa48("43") ? verified !== undefined : stryMutAct_9fa48("42") ? false : stryMutAct_9fa48("41") ? true : (stryCov_9fa48("41", "42", "43"), verified === undefined)) return undefined;
    const days = since(verified);
    return (stryMutAct_9fa48("47") ? days <= mostDays : stryMutAct_9fa48("46") ? days >= mostDays : stryMutAct_9fa48("45") ? false : stryMutAct_9fa48("44") ? true : (stryCov_9fa48("44", "45", "46", "47"), days > mostDays)) ? stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
      verified,
      days
    }) : undefined;
  }
}