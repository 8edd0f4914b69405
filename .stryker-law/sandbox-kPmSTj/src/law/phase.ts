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
import type { AccountKind, Context, Election, Phase, Region, Roster, Ruleset } from '../types.ts';

/** What the caller chose; each is otherwise found from the date and region. */
export interface Choice {
  /** Day, `YYYY-MM-DD`, in the region's time zone. */
  readonly date: string;
  readonly region?: Region;
  /** Who answers for the post. Default: an office. */
  readonly account?: AccountKind;
  /** Ids of elections; `all` for every roster that ships. */
  readonly elections?: readonly string[];
  /** Judge as if the date lay in this phase. */
  readonly phase?: Phase;
}

/** Where and when a post is judged: elections, phases and rosters in force for a date and region. */
export function contextOf(choice: Choice, ruleset: Ruleset): Context {
  if (stryMutAct_9fa48("300")) {
    {}
  } else {
    stryCov_9fa48("300");
    const contexts = stryMutAct_9fa48("301") ? known.get(ruleset) && new Map<string, Context>() : (stryCov_9fa48("301"), known.get(ruleset) ?? new Map<string, Context>());
    known.set(ruleset, contexts);
    const {
      date,
      region,
      account = stryMutAct_9fa48("302") ? "Stryker was here!" : (stryCov_9fa48("302"), ''),
      elections,
      phase = stryMutAct_9fa48("303") ? "Stryker was here!" : (stryCov_9fa48("303"), '')
    } = choice;
    const key = stryMutAct_9fa48("304") ? `` : (stryCov_9fa48("304"), `${date} ${stryMutAct_9fa48("305") ? region?.code && '' : (stryCov_9fa48("305"), (stryMutAct_9fa48("306") ? region.code : (stryCov_9fa48("306"), region?.code)) ?? (stryMutAct_9fa48("307") ? "Stryker was here!" : (stryCov_9fa48("307"), '')))} ${account} ${phase} ${stryMutAct_9fa48("308") ? elections?.join(' ') && '-' : (stryCov_9fa48("308"), (stryMutAct_9fa48("309") ? elections.join(' ') : (stryCov_9fa48("309"), elections?.join(stryMutAct_9fa48("310") ? "" : (stryCov_9fa48("310"), ' ')))) ?? (stryMutAct_9fa48("311") ? "" : (stryCov_9fa48("311"), '-')))}`);
    const context = stryMutAct_9fa48("312") ? contexts.get(key) && makeContext(choice, ruleset) : (stryCov_9fa48("312"), contexts.get(key) ?? makeContext(choice, ruleset));
    if (stryMutAct_9fa48("316") ? contexts.size >= mostKnown : stryMutAct_9fa48("315") ? contexts.size <= mostKnown : stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314", "315", "316"), contexts.size < mostKnown)) contexts.set(key, context);
    return context;
  }
}

/** Contexts that were asked for before: many posts share a day and a region. */
const known = new WeakMap<Ruleset, Map<string, Context>>();
const mostKnown = 500;
function makeContext(choice: Choice, ruleset: Ruleset): Context {
  if (stryMutAct_9fa48("317")) {
    {}
  } else {
    stryCov_9fa48("317");
    const {
      date,
      region
    } = choice;
    const phases = chosenElections(choice, ruleset).flatMap(election => {
      if (stryMutAct_9fa48("318")) {
        {}
      } else {
        stryCov_9fa48("318");
        const phase = stryMutAct_9fa48("319") ? choice.phase && phaseOn(date, election) : (stryCov_9fa48("319"), choice.phase ?? phaseOn(date, election));
        return (stryMutAct_9fa48("322") ? phase === undefined && phase === 'luar-tahapan' : stryMutAct_9fa48("321") ? false : stryMutAct_9fa48("320") ? true : (stryCov_9fa48("320", "321", "322"), (stryMutAct_9fa48("324") ? phase !== undefined : stryMutAct_9fa48("323") ? false : (stryCov_9fa48("323", "324"), phase === undefined)) || (stryMutAct_9fa48("326") ? phase !== 'luar-tahapan' : stryMutAct_9fa48("325") ? false : (stryCov_9fa48("325", "326"), phase === (stryMutAct_9fa48("327") ? "" : (stryCov_9fa48("327"), 'luar-tahapan')))))) ? stryMutAct_9fa48("328") ? ["Stryker was here"] : (stryCov_9fa48("328"), []) : stryMutAct_9fa48("329") ? [] : (stryCov_9fa48("329"), [stryMutAct_9fa48("330") ? {} : (stryCov_9fa48("330"), {
          election,
          phase
        })]);
      }
    });
    return stryMutAct_9fa48("331") ? {} : (stryCov_9fa48("331"), {
      date,
      region,
      account: stryMutAct_9fa48("332") ? choice.account && 'instansi' : (stryCov_9fa48("332"), choice.account ?? (stryMutAct_9fa48("333") ? "" : (stryCov_9fa48("333"), 'instansi'))),
      phases,
      rosters: ruleset.rosters.map(stryMutAct_9fa48("334") ? () => undefined : (stryCov_9fa48("334"), roster => stateOf(roster, choice)))
    });
  }
}

/** A phase that is forced holds for the elections of the date, or for all if there are none. */
function chosenElections({
  date,
  region,
  elections
}: Choice, ruleset: Ruleset): readonly Election[] {
  if (stryMutAct_9fa48("335")) {
    {}
  } else {
    stryCov_9fa48("335");
    if (stryMutAct_9fa48("338") ? elections !== undefined || !elections.includes('all') : stryMutAct_9fa48("337") ? false : stryMutAct_9fa48("336") ? true : (stryCov_9fa48("336", "337", "338"), (stryMutAct_9fa48("340") ? elections === undefined : stryMutAct_9fa48("339") ? true : (stryCov_9fa48("339", "340"), elections !== undefined)) && (stryMutAct_9fa48("341") ? elections.includes('all') : (stryCov_9fa48("341"), !elections.includes(stryMutAct_9fa48("342") ? "" : (stryCov_9fa48("342"), 'all')))))) return stryMutAct_9fa48("343") ? ruleset.elections : (stryCov_9fa48("343"), ruleset.elections.filter(stryMutAct_9fa48("344") ? () => undefined : (stryCov_9fa48("344"), election => elections.includes(election.id))));
    const possible = stryMutAct_9fa48("345") ? ruleset.elections : (stryCov_9fa48("345"), ruleset.elections.filter(stryMutAct_9fa48("346") ? () => undefined : (stryCov_9fa48("346"), election => covers(election, region))));
    const now = stryMutAct_9fa48("347") ? possible : (stryCov_9fa48("347"), possible.filter(stryMutAct_9fa48("348") ? () => undefined : (stryCov_9fa48("348"), election => stryMutAct_9fa48("351") ? phaseOn(date, election) === undefined : stryMutAct_9fa48("350") ? false : stryMutAct_9fa48("349") ? true : (stryCov_9fa48("349", "350", "351"), phaseOn(date, election) !== undefined))));
    return (stryMutAct_9fa48("354") ? elections !== undefined && now.length === 0 : stryMutAct_9fa48("353") ? false : stryMutAct_9fa48("352") ? true : (stryCov_9fa48("352", "353", "354"), (stryMutAct_9fa48("356") ? elections === undefined : stryMutAct_9fa48("355") ? false : (stryCov_9fa48("355", "356"), elections !== undefined)) || (stryMutAct_9fa48("358") ? now.length !== 0 : stryMutAct_9fa48("357") ? false : (stryCov_9fa48("357", "358"), now.length === 0)))) ? possible : now;
  }
}

/** The phase of an election that a day lies in, or undefined outside all of them. */
export function phaseOn(date: string, election: Election): Phase | undefined {
  if (stryMutAct_9fa48("359")) {
    {}
  } else {
    stryCov_9fa48("359");
    return stryMutAct_9fa48("360") ? election.phases.find(({
      from,
      to
    }) => from <= date && date <= to).phase : (stryCov_9fa48("360"), election.phases.find(stryMutAct_9fa48("361") ? () => undefined : (stryCov_9fa48("361"), ({
      from,
      to
    }) => stryMutAct_9fa48("364") ? from <= date || date <= to : stryMutAct_9fa48("363") ? false : stryMutAct_9fa48("362") ? true : (stryCov_9fa48("362", "363", "364"), (stryMutAct_9fa48("367") ? from > date : stryMutAct_9fa48("366") ? from < date : stryMutAct_9fa48("365") ? true : (stryCov_9fa48("365", "366", "367"), from <= date)) && (stryMutAct_9fa48("370") ? date > to : stryMutAct_9fa48("369") ? date < to : stryMutAct_9fa48("368") ? true : (stryCov_9fa48("368", "369", "370"), date <= to)))))?.phase);
  }
}

/** An election concerns a region if it is held there, above it or, without a region, everywhere. */
export function covers(election: Election, region: Region | undefined): boolean {
  if (stryMutAct_9fa48("371")) {
    {}
  } else {
    stryCov_9fa48("371");
    if (stryMutAct_9fa48("374") ? election.regions.length !== 0 : stryMutAct_9fa48("373") ? false : stryMutAct_9fa48("372") ? true : (stryCov_9fa48("372", "373", "374"), election.regions.length === 0)) return stryMutAct_9fa48("375") ? false : (stryCov_9fa48("375"), true);
    return stryMutAct_9fa48("378") ? region !== undefined || election.regions.some(code => isWithin(region.code, code)) : stryMutAct_9fa48("377") ? false : stryMutAct_9fa48("376") ? true : (stryCov_9fa48("376", "377", "378"), (stryMutAct_9fa48("380") ? region === undefined : stryMutAct_9fa48("379") ? true : (stryCov_9fa48("379", "380"), region !== undefined)) && (stryMutAct_9fa48("381") ? election.regions.every(code => isWithin(region.code, code)) : (stryCov_9fa48("381"), election.regions.some(stryMutAct_9fa48("382") ? () => undefined : (stryCov_9fa48("382"), code => isWithin(region.code, code))))));
  }
}
const isWithin = stryMutAct_9fa48("383") ? () => undefined : (stryCov_9fa48("383"), (() => {
  const isWithin = (code: string, outer: string): boolean => stryMutAct_9fa48("386") ? code === outer && code.startsWith(`${outer}.`) : stryMutAct_9fa48("385") ? false : stryMutAct_9fa48("384") ? true : (stryCov_9fa48("384", "385", "386"), (stryMutAct_9fa48("388") ? code !== outer : stryMutAct_9fa48("387") ? false : (stryCov_9fa48("387", "388"), code === outer)) || (stryMutAct_9fa48("389") ? code.endsWith(`${outer}.`) : (stryCov_9fa48("389"), code.startsWith(stryMutAct_9fa48("390") ? `` : (stryCov_9fa48("390"), `${outer}.`)))));
  return isWithin;
})());
function stateOf(roster: Roster, {
  date,
  region,
  elections
}: Choice): Context['rosters'][number] {
  if (stryMutAct_9fa48("391")) {
    {}
  } else {
    stryCov_9fa48("391");
    const named = stryMutAct_9fa48("394") ? elections?.includes(roster.election) !== true : stryMutAct_9fa48("393") ? false : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), (stryMutAct_9fa48("395") ? elections.includes(roster.election) : (stryCov_9fa48("395"), elections?.includes(roster.election))) === (stryMutAct_9fa48("396") ? false : (stryCov_9fa48("396"), true)));
    if (stryMutAct_9fa48("398") ? false : stryMutAct_9fa48("397") ? true : (stryCov_9fa48("397", "398"), roster.example)) return named ? stryMutAct_9fa48("399") ? "" : (stryCov_9fa48("399"), 'own') : stryMutAct_9fa48("400") ? "" : (stryCov_9fa48("400"), 'off');
    if (stryMutAct_9fa48("403") ? elections !== undefined && !named || !elections.includes('all') : stryMutAct_9fa48("402") ? false : stryMutAct_9fa48("401") ? true : (stryCov_9fa48("401", "402", "403"), (stryMutAct_9fa48("405") ? elections !== undefined || !named : stryMutAct_9fa48("404") ? true : (stryCov_9fa48("404", "405"), (stryMutAct_9fa48("407") ? elections === undefined : stryMutAct_9fa48("406") ? true : (stryCov_9fa48("406", "407"), elections !== undefined)) && (stryMutAct_9fa48("408") ? named : (stryCov_9fa48("408"), !named)))) && (stryMutAct_9fa48("409") ? elections.includes('all') : (stryCov_9fa48("409"), !elections.includes(stryMutAct_9fa48("410") ? "" : (stryCov_9fa48("410"), 'all')))))) return stryMutAct_9fa48("411") ? "" : (stryCov_9fa48("411"), 'off');
    if (stryMutAct_9fa48("414") ? elections === undefined || !(roster.from <= date && date <= roster.until) : stryMutAct_9fa48("413") ? false : stryMutAct_9fa48("412") ? true : (stryCov_9fa48("412", "413", "414"), (stryMutAct_9fa48("416") ? elections !== undefined : stryMutAct_9fa48("415") ? true : (stryCov_9fa48("415", "416"), elections === undefined)) && (stryMutAct_9fa48("417") ? roster.from <= date && date <= roster.until : (stryCov_9fa48("417"), !(stryMutAct_9fa48("420") ? roster.from <= date || date <= roster.until : stryMutAct_9fa48("419") ? false : stryMutAct_9fa48("418") ? true : (stryCov_9fa48("418", "419", "420"), (stryMutAct_9fa48("423") ? roster.from > date : stryMutAct_9fa48("422") ? roster.from < date : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423"), roster.from <= date)) && (stryMutAct_9fa48("426") ? date > roster.until : stryMutAct_9fa48("425") ? date < roster.until : stryMutAct_9fa48("424") ? true : (stryCov_9fa48("424", "425", "426"), date <= roster.until)))))))) return stryMutAct_9fa48("427") ? "" : (stryCov_9fa48("427"), 'off');
    if (stryMutAct_9fa48("430") ? roster.region !== 'nasional' : stryMutAct_9fa48("429") ? false : stryMutAct_9fa48("428") ? true : (stryCov_9fa48("428", "429", "430"), roster.region === (stryMutAct_9fa48("431") ? "" : (stryCov_9fa48("431"), 'nasional')))) return stryMutAct_9fa48("432") ? "" : (stryCov_9fa48("432"), 'own');
    return (stryMutAct_9fa48("435") ? region !== undefined || isWithin(region.code, roster.region) : stryMutAct_9fa48("434") ? false : stryMutAct_9fa48("433") ? true : (stryCov_9fa48("433", "434", "435"), (stryMutAct_9fa48("437") ? region === undefined : stryMutAct_9fa48("436") ? true : (stryCov_9fa48("436", "437"), region !== undefined)) && isWithin(region.code, roster.region))) ? stryMutAct_9fa48("438") ? "" : (stryCov_9fa48("438"), 'own') : stryMutAct_9fa48("439") ? "" : (stryCov_9fa48("439"), 'elsewhere');
  }
}