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
import type { Article, Context, Election, ElectionPhase, Region, Ruleset } from '../types.ts';
import { changes, standing, type Change } from './changes.ts';
import { covers } from './phase.ts';

/** A change with the articles that may be cited for it on a day. */
export interface Stated {
  readonly text: Change['text'];
  readonly articles: readonly Article[];
}

/** Where a day lies in one election. */
export interface Stage {
  readonly election: Election;
  readonly days: ElectionPhase;
  readonly changes: readonly Stated[];
  /** What follows in the same election. */
  readonly next: ElectionPhase | undefined;
}

/** Every election that a day lies in, with what its phase changes and what comes next. */
export function stagesOn({
  date,
  phases
}: Context, ruleset: Ruleset): Stage[] {
  if (stryMutAct_9fa48("505")) {
    {}
  } else {
    stryCov_9fa48("505");
    return phases.flatMap(({
      election,
      phase
    }) => {
      if (stryMutAct_9fa48("506")) {
        {}
      } else {
        stryCov_9fa48("506");
        const index = election.phases.findIndex(stryMutAct_9fa48("507") ? () => undefined : (stryCov_9fa48("507"), ({
          from,
          to
        }) => stryMutAct_9fa48("510") ? from <= date || date <= to : stryMutAct_9fa48("509") ? false : stryMutAct_9fa48("508") ? true : (stryCov_9fa48("508", "509", "510"), (stryMutAct_9fa48("513") ? from > date : stryMutAct_9fa48("512") ? from < date : stryMutAct_9fa48("511") ? true : (stryCov_9fa48("511", "512", "513"), from <= date)) && (stryMutAct_9fa48("516") ? date > to : stryMutAct_9fa48("515") ? date < to : stryMutAct_9fa48("514") ? true : (stryCov_9fa48("514", "515", "516"), date <= to)))));
        const days = election.phases[index];
        if (stryMutAct_9fa48("519") ? days !== undefined : stryMutAct_9fa48("518") ? false : stryMutAct_9fa48("517") ? true : (stryCov_9fa48("517", "518", "519"), days === undefined)) return stryMutAct_9fa48("520") ? ["Stryker was here"] : (stryCov_9fa48("520"), []);
        return stryMutAct_9fa48("521") ? [] : (stryCov_9fa48("521"), [stryMutAct_9fa48("522") ? {} : (stryCov_9fa48("522"), {
          election,
          days,
          changes: (stryMutAct_9fa48("523") ? changes[election.type][phase] && [standing] : (stryCov_9fa48("523"), changes[election.type][phase] ?? (stryMutAct_9fa48("524") ? [] : (stryCov_9fa48("524"), [standing])))).map(stryMutAct_9fa48("525") ? () => undefined : (stryCov_9fa48("525"), change => stated(change, date, ruleset))),
          next: election.phases[stryMutAct_9fa48("526") ? index - 1 : (stryCov_9fa48("526"), index + 1)]
        })]);
      }
    });
  }
}

/** The duties that hold on a day without any election. */
export function standingOn(date: string, ruleset: Ruleset): Stated {
  if (stryMutAct_9fa48("527")) {
    {}
  } else {
    stryCov_9fa48("527");
    return stated(standing, date, ruleset);
  }
}
function stated({
  text,
  articles
}: Change, date: string, ruleset: Ruleset): Stated {
  if (stryMutAct_9fa48("528")) {
    {}
  } else {
    stryCov_9fa48("528");
    return stryMutAct_9fa48("529") ? {} : (stryCov_9fa48("529"), {
      text,
      articles: stryMutAct_9fa48("530") ? articles.flatMap(key => ruleset.articles.get(key) ?? []) : (stryCov_9fa48("530"), articles.flatMap(stryMutAct_9fa48("531") ? () => undefined : (stryCov_9fa48("531"), key => stryMutAct_9fa48("532") ? ruleset.articles.get(key) && [] : (stryCov_9fa48("532"), ruleset.articles.get(key) ?? (stryMutAct_9fa48("533") ? ["Stryker was here"] : (stryCov_9fa48("533"), []))))).filter(stryMutAct_9fa48("534") ? () => undefined : (stryCov_9fa48("534"), ({
        from,
        until,
        confidence
      }) => stryMutAct_9fa48("537") ? from <= date && date <= until || confidence !== 'unverified' : stryMutAct_9fa48("536") ? false : stryMutAct_9fa48("535") ? true : (stryCov_9fa48("535", "536", "537"), (stryMutAct_9fa48("539") ? from <= date || date <= until : stryMutAct_9fa48("538") ? true : (stryCov_9fa48("538", "539"), (stryMutAct_9fa48("542") ? from > date : stryMutAct_9fa48("541") ? from < date : stryMutAct_9fa48("540") ? true : (stryCov_9fa48("540", "541", "542"), from <= date)) && (stryMutAct_9fa48("545") ? date > until : stryMutAct_9fa48("544") ? date < until : stryMutAct_9fa48("543") ? true : (stryCov_9fa48("543", "544", "545"), date <= until)))) && (stryMutAct_9fa48("547") ? confidence === 'unverified' : stryMutAct_9fa48("546") ? true : (stryCov_9fa48("546", "547"), confidence !== (stryMutAct_9fa48("548") ? "" : (stryCov_9fa48("548"), 'unverified'))))))))
    });
  }
}

/** First and last day that the calendar knows for a region, or undefined if it knows none. */
export function calendarOf(region: Region | undefined, {
  elections
}: Ruleset): {
  readonly from: string;
  readonly to: string;
} | undefined {
  if (stryMutAct_9fa48("549")) {
    {}
  } else {
    stryCov_9fa48("549");
    const days = stryMutAct_9fa48("550") ? elections.flatMap(({
      phases
    }) => phases) : (stryCov_9fa48("550"), elections.filter(stryMutAct_9fa48("551") ? () => undefined : (stryCov_9fa48("551"), election => covers(election, region))).flatMap(stryMutAct_9fa48("552") ? () => undefined : (stryCov_9fa48("552"), ({
      phases
    }) => phases)));
    if (stryMutAct_9fa48("555") ? days.length !== 0 : stryMutAct_9fa48("554") ? false : stryMutAct_9fa48("553") ? true : (stryCov_9fa48("553", "554", "555"), days.length === 0)) return undefined;
    return stryMutAct_9fa48("556") ? {} : (stryCov_9fa48("556"), {
      from: stryMutAct_9fa48("557") ? days.map(({
        from
      }) => from).sort()[0] && '' : (stryCov_9fa48("557"), (stryMutAct_9fa48("558") ? days.map(({
        from
      }) => from)[0] : (stryCov_9fa48("558"), days.map(stryMutAct_9fa48("559") ? () => undefined : (stryCov_9fa48("559"), ({
        from
      }) => from)).sort()[0])) ?? (stryMutAct_9fa48("560") ? "Stryker was here!" : (stryCov_9fa48("560"), ''))),
      to: stryMutAct_9fa48("561") ? days.map(({
        to
      }) => to).sort().at(-1) && '' : (stryCov_9fa48("561"), (stryMutAct_9fa48("562") ? days.map(({
        to
      }) => to).at(-1) : (stryCov_9fa48("562"), days.map(stryMutAct_9fa48("563") ? () => undefined : (stryCov_9fa48("563"), ({
        to
      }) => to)).sort().at(stryMutAct_9fa48("564") ? +1 : (stryCov_9fa48("564"), -1)))) ?? (stryMutAct_9fa48("565") ? "Stryker was here!" : (stryCov_9fa48("565"), '')))
    });
  }
}

/** The first election of a region that begins after a day. */
export function upcoming(date: string, region: Region | undefined, {
  elections
}: Ruleset): {
  readonly election: Election;
  readonly days: ElectionPhase;
} | undefined {
  if (stryMutAct_9fa48("566")) {
    {}
  } else {
    stryCov_9fa48("566");
    const ahead = stryMutAct_9fa48("567") ? elections.flatMap(election => election.phases.slice(0, 1).map(days => ({
      election,
      days
    }))) : (stryCov_9fa48("567"), elections.filter(stryMutAct_9fa48("568") ? () => undefined : (stryCov_9fa48("568"), election => covers(election, region))).flatMap(stryMutAct_9fa48("569") ? () => undefined : (stryCov_9fa48("569"), election => stryMutAct_9fa48("570") ? election.phases.map(days => ({
      election,
      days
    })) : (stryCov_9fa48("570"), election.phases.slice(0, 1).map(stryMutAct_9fa48("571") ? () => undefined : (stryCov_9fa48("571"), days => stryMutAct_9fa48("572") ? {} : (stryCov_9fa48("572"), {
      election,
      days
    })))))));
    return stryMutAct_9fa48("574") ? ahead.sort((a, b) => a.days.from < b.days.from ? -1 : 1)[0] : stryMutAct_9fa48("573") ? ahead.filter(({
      days
    }) => days.from > date)[0] : (stryCov_9fa48("573", "574"), ahead.filter(stryMutAct_9fa48("575") ? () => undefined : (stryCov_9fa48("575"), ({
      days
    }) => stryMutAct_9fa48("579") ? days.from <= date : stryMutAct_9fa48("578") ? days.from >= date : stryMutAct_9fa48("577") ? false : stryMutAct_9fa48("576") ? true : (stryCov_9fa48("576", "577", "578", "579"), days.from > date))).sort(stryMutAct_9fa48("580") ? () => undefined : (stryCov_9fa48("580"), (a, b) => (stryMutAct_9fa48("584") ? a.days.from >= b.days.from : stryMutAct_9fa48("583") ? a.days.from <= b.days.from : stryMutAct_9fa48("582") ? false : stryMutAct_9fa48("581") ? true : (stryCov_9fa48("581", "582", "583", "584"), a.days.from < b.days.from)) ? stryMutAct_9fa48("585") ? +1 : (stryCov_9fa48("585"), -1) : 1))[0]);
  }
}