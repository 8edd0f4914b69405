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
import type { AccountKind, Article, Citation, Context, Phase, Rule, Ruleset } from '../types.ts';

/** The articles of a rule that are in force on a date, for its elections and phases: most specific first. */
export function citationsFor(rule: Rule, context: Context, ruleset: Ruleset): readonly Citation[] {
  if (stryMutAct_9fa48("49")) {
    {}
  } else {
    stryCov_9fa48("49");
    const citations = stryMutAct_9fa48("50") ? known.get(context) && new Map<Rule, readonly Citation[]>() : (stryCov_9fa48("50"), known.get(context) ?? new Map<Rule, readonly Citation[]>());
    known.set(context, citations);
    const found = stryMutAct_9fa48("51") ? citations.get(rule) && findCitations(rule, context, ruleset) : (stryCov_9fa48("51"), citations.get(rule) ?? findCitations(rule, context, ruleset));
    citations.set(rule, found);
    return found;
  }
}

/** What was cited before: posts of one day and region are cited the same. */
const known = new WeakMap<Context, Map<Rule, readonly Citation[]>>();
function findCitations(rule: Rule, context: Context, ruleset: Ruleset): Citation[] {
  if (stryMutAct_9fa48("52")) {
    {}
  } else {
    stryCov_9fa48("52");
    const articles = stryMutAct_9fa48("53") ? rule.cite.flatMap(key => ruleset.articles.get(key) ?? []) : (stryCov_9fa48("53"), rule.cite.flatMap(stryMutAct_9fa48("54") ? () => undefined : (stryCov_9fa48("54"), key => stryMutAct_9fa48("55") ? ruleset.articles.get(key) && [] : (stryCov_9fa48("55"), ruleset.articles.get(key) ?? (stryMutAct_9fa48("56") ? ["Stryker was here"] : (stryCov_9fa48("56"), []))))).filter(stryMutAct_9fa48("57") ? () => undefined : (stryCov_9fa48("57"), article => applies(article, context))));
    // An article made for this phase says more than a duty that always holds.
    const specific = stryMutAct_9fa48("58") ? () => undefined : (stryCov_9fa48("58"), (() => {
      const specific = (article: Article) => (stryMutAct_9fa48("62") ? article.phases.length <= 0 : stryMutAct_9fa48("61") ? article.phases.length >= 0 : stryMutAct_9fa48("60") ? false : stryMutAct_9fa48("59") ? true : (stryCov_9fa48("59", "60", "61", "62"), article.phases.length > 0)) ? 0 : 1;
      return specific;
    })());
    return stryMutAct_9fa48("63") ? [...articles].map(article => ({
      article,
      consequence: consequenceOn(article, context.date)
    })) : (stryCov_9fa48("63"), (stryMutAct_9fa48("64") ? [] : (stryCov_9fa48("64"), [...articles])).sort(stryMutAct_9fa48("65") ? () => undefined : (stryCov_9fa48("65"), (a, b) => stryMutAct_9fa48("66") ? specific(a) + specific(b) : (stryCov_9fa48("66"), specific(a) - specific(b)))).map(stryMutAct_9fa48("67") ? () => undefined : (stryCov_9fa48("67"), article => stryMutAct_9fa48("68") ? {} : (stryCov_9fa48("68"), {
      article,
      consequence: consequenceOn(article, context.date)
    }))));
  }
}

/** Whom an article must bind to reach those who answer for an account. Campaign teams post from none of these. */
const reached: Readonly<Record<AccountKind, readonly string[]>> = stryMutAct_9fa48("69") ? {} : (stryCov_9fa48("69"), {
  instansi: stryMutAct_9fa48("70") ? [] : (stryCov_9fa48("70"), [stryMutAct_9fa48("71") ? "" : (stryCov_9fa48("71"), 'instansi'), stryMutAct_9fa48("72") ? "" : (stryCov_9fa48("72"), 'asn'), stryMutAct_9fa48("73") ? "" : (stryCov_9fa48("73"), 'pns'), stryMutAct_9fa48("74") ? "" : (stryCov_9fa48("74"), 'pppk'), stryMutAct_9fa48("75") ? "" : (stryCov_9fa48("75"), 'ppnpn'), stryMutAct_9fa48("76") ? "" : (stryCov_9fa48("76"), 'pejabat-asn'), stryMutAct_9fa48("77") ? "" : (stryCov_9fa48("77"), 'media'), stryMutAct_9fa48("78") ? "" : (stryCov_9fa48("78"), 'setiap-orang')]),
  asn: stryMutAct_9fa48("79") ? [] : (stryCov_9fa48("79"), [stryMutAct_9fa48("80") ? "" : (stryCov_9fa48("80"), 'asn'), stryMutAct_9fa48("81") ? "" : (stryCov_9fa48("81"), 'pns'), stryMutAct_9fa48("82") ? "" : (stryCov_9fa48("82"), 'pppk'), stryMutAct_9fa48("83") ? "" : (stryCov_9fa48("83"), 'media'), stryMutAct_9fa48("84") ? "" : (stryCov_9fa48("84"), 'setiap-orang')]),
  pejabat: stryMutAct_9fa48("85") ? [] : (stryCov_9fa48("85"), [stryMutAct_9fa48("86") ? "" : (stryCov_9fa48("86"), 'asn'), stryMutAct_9fa48("87") ? "" : (stryCov_9fa48("87"), 'pns'), stryMutAct_9fa48("88") ? "" : (stryCov_9fa48("88"), 'pppk'), stryMutAct_9fa48("89") ? "" : (stryCov_9fa48("89"), 'pejabat-asn'), stryMutAct_9fa48("90") ? "" : (stryCov_9fa48("90"), 'media'), stryMutAct_9fa48("91") ? "" : (stryCov_9fa48("91"), 'setiap-orang')]),
  'kepala-daerah': stryMutAct_9fa48("92") ? [] : (stryCov_9fa48("92"), [stryMutAct_9fa48("93") ? "" : (stryCov_9fa48("93"), 'kepala-daerah'), stryMutAct_9fa48("94") ? "" : (stryCov_9fa48("94"), 'pejabat-negara'), stryMutAct_9fa48("95") ? "" : (stryCov_9fa48("95"), 'media'), stryMutAct_9fa48("96") ? "" : (stryCov_9fa48("96"), 'setiap-orang')]),
  desa: stryMutAct_9fa48("97") ? [] : (stryCov_9fa48("97"), [stryMutAct_9fa48("98") ? "" : (stryCov_9fa48("98"), 'kepala-desa'), stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), 'perangkat-desa'), stryMutAct_9fa48("100") ? "" : (stryCov_9fa48("100"), 'media'), stryMutAct_9fa48("101") ? "" : (stryCov_9fa48("101"), 'setiap-orang')]),
  'tni-polri': stryMutAct_9fa48("102") ? [] : (stryCov_9fa48("102"), [stryMutAct_9fa48("103") ? "" : (stryCov_9fa48("103"), 'tni-polri'), stryMutAct_9fa48("104") ? "" : (stryCov_9fa48("104"), 'media'), stryMutAct_9fa48("105") ? "" : (stryCov_9fa48("105"), 'setiap-orang')])
});

/** True if an article binds those who answer for a kind of account. */
export function bindsAccount(article: Article, account: AccountKind): boolean {
  if (stryMutAct_9fa48("106")) {
    {}
  } else {
    stryCov_9fa48("106");
    return stryMutAct_9fa48("107") ? article.binds.every(who => reached[account].includes(who)) : (stryCov_9fa48("107"), article.binds.some(stryMutAct_9fa48("108") ? () => undefined : (stryCov_9fa48("108"), who => reached[account].includes(who))));
  }
}
function applies(article: Article, {
  date,
  phases,
  account
}: Context): boolean {
  if (stryMutAct_9fa48("109")) {
    {}
  } else {
    stryCov_9fa48("109");
    if (stryMutAct_9fa48("112") ? (date < article.from || date > article.until || article.confidence === 'unverified') && !bindsAccount(article, account) : stryMutAct_9fa48("111") ? false : stryMutAct_9fa48("110") ? true : (stryCov_9fa48("110", "111", "112"), (stryMutAct_9fa48("114") ? (date < article.from || date > article.until) && article.confidence === 'unverified' : stryMutAct_9fa48("113") ? false : (stryCov_9fa48("113", "114"), (stryMutAct_9fa48("116") ? date < article.from && date > article.until : stryMutAct_9fa48("115") ? false : (stryCov_9fa48("115", "116"), (stryMutAct_9fa48("119") ? date >= article.from : stryMutAct_9fa48("118") ? date <= article.from : stryMutAct_9fa48("117") ? false : (stryCov_9fa48("117", "118", "119"), date < article.from)) || (stryMutAct_9fa48("122") ? date <= article.until : stryMutAct_9fa48("121") ? date >= article.until : stryMutAct_9fa48("120") ? false : (stryCov_9fa48("120", "121", "122"), date > article.until)))) || (stryMutAct_9fa48("124") ? article.confidence !== 'unverified' : stryMutAct_9fa48("123") ? false : (stryCov_9fa48("123", "124"), article.confidence === (stryMutAct_9fa48("125") ? "" : (stryCov_9fa48("125"), 'unverified')))))) || (stryMutAct_9fa48("126") ? bindsAccount(article, account) : (stryCov_9fa48("126"), !bindsAccount(article, account))))) return stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127"), false);
    if (stryMutAct_9fa48("130") ? article.phases.length !== 0 : stryMutAct_9fa48("129") ? false : stryMutAct_9fa48("128") ? true : (stryCov_9fa48("128", "129", "130"), article.phases.length === 0)) return stryMutAct_9fa48("133") ? phases.length === 0 && phases.some(({
      election
    }) => article.elections.includes(election.type)) : stryMutAct_9fa48("132") ? false : stryMutAct_9fa48("131") ? true : (stryCov_9fa48("131", "132", "133"), (stryMutAct_9fa48("135") ? phases.length !== 0 : stryMutAct_9fa48("134") ? false : (stryCov_9fa48("134", "135"), phases.length === 0)) || (stryMutAct_9fa48("136") ? phases.every(({
      election
    }) => article.elections.includes(election.type)) : (stryCov_9fa48("136"), phases.some(stryMutAct_9fa48("137") ? () => undefined : (stryCov_9fa48("137"), ({
      election
    }) => article.elections.includes(election.type))))));
    return stryMutAct_9fa48("138") ? phases.every(({
      election,
      phase
    }) => article.phases.includes(phase) && article.elections.includes(election.type)) : (stryCov_9fa48("138"), phases.some(stryMutAct_9fa48("139") ? () => undefined : (stryCov_9fa48("139"), ({
      election,
      phase
    }) => stryMutAct_9fa48("142") ? article.phases.includes(phase) || article.elections.includes(election.type) : stryMutAct_9fa48("141") ? false : stryMutAct_9fa48("140") ? true : (stryCov_9fa48("140", "141", "142"), article.phases.includes(phase) && article.elections.includes(election.type)))));
  }
}

/** What an article threatens on a day, or undefined if it threatens nothing itself. */
export function consequenceOn(article: Article, date: string): Citation['consequence'] {
  if (stryMutAct_9fa48("143")) {
    {}
  } else {
    stryCov_9fa48("143");
    return stryMutAct_9fa48("144") ? article.consequences.find(({
      from,
      until
    }) => from <= date && date <= until).text : (stryCov_9fa48("144"), article.consequences.find(stryMutAct_9fa48("145") ? () => undefined : (stryCov_9fa48("145"), ({
      from,
      until
    }) => stryMutAct_9fa48("148") ? from <= date || date <= until : stryMutAct_9fa48("147") ? false : stryMutAct_9fa48("146") ? true : (stryCov_9fa48("146", "147", "148"), (stryMutAct_9fa48("151") ? from > date : stryMutAct_9fa48("150") ? from < date : stryMutAct_9fa48("149") ? true : (stryCov_9fa48("149", "150", "151"), from <= date)) && (stryMutAct_9fa48("154") ? date > until : stryMutAct_9fa48("153") ? date < until : stryMutAct_9fa48("152") ? true : (stryCov_9fa48("152", "153", "154"), date <= until)))))?.text);
  }
}

/** The gravest severity that a rule has in the phases of a context. */
export function severityIn(rule: Rule, context: Context): Rule['severity'][Phase] {
  if (stryMutAct_9fa48("155")) {
    {}
  } else {
    stryCov_9fa48("155");
    const order = ['error', 'warning', 'info', 'off'] as const;
    const now: Phase[] = (stryMutAct_9fa48("158") ? context.phases.length !== 0 : stryMutAct_9fa48("157") ? false : stryMutAct_9fa48("156") ? true : (stryCov_9fa48("156", "157", "158"), context.phases.length === 0)) ? stryMutAct_9fa48("159") ? [] : (stryCov_9fa48("159"), [stryMutAct_9fa48("160") ? "" : (stryCov_9fa48("160"), 'luar-tahapan')]) : context.phases.map(stryMutAct_9fa48("161") ? () => undefined : (stryCov_9fa48("161"), ({
      phase
    }) => phase));
    return stryMutAct_9fa48("162") ? order.find(level => now.some(phase => rule.severity[phase] === level)) && 'off' : (stryCov_9fa48("162"), order.find(stryMutAct_9fa48("163") ? () => undefined : (stryCov_9fa48("163"), level => stryMutAct_9fa48("164") ? now.every(phase => rule.severity[phase] === level) : (stryCov_9fa48("164"), now.some(stryMutAct_9fa48("165") ? () => undefined : (stryCov_9fa48("165"), phase => stryMutAct_9fa48("168") ? rule.severity[phase] !== level : stryMutAct_9fa48("167") ? false : stryMutAct_9fa48("166") ? true : (stryCov_9fa48("166", "167", "168"), rule.severity[phase] === level)))))) ?? (stryMutAct_9fa48("169") ? "" : (stryCov_9fa48("169"), 'off')));
  }
}