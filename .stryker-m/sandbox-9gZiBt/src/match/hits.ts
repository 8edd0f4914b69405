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
import { childOf, entriesOf, entryAt, wordBehind, wordOf } from '../lexicon/tree.ts';
import { letterCases, type Context, type Entry, type Lexicon, type Ruleset, type Text, type Token, type TokenKind } from '../types.ts';
import { planOf } from './plan.ts';
import { readings } from './readings.ts';
import { spend, type Work } from './work.ts';

/** A word sequence of the lexicon found at a token. */
export interface Hit {
  readonly entry: Entry;
  /** The token after its last. */
  readonly end: number;
}

/** Steps that one hit is worth: it is kept, and looked at by all that follows. */
const stepsOfHit = 10;

/** For each token, the word sequences of the lexicon that begin there and count in this context. */
export function findHits(text: Text, ruleset: Ruleset, context: Context, work: Work): Hit[][] {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const {
      tokens
    } = text;
    const plan = planOf(ruleset);
    const words = tokens.map(stryMutAct_9fa48("1") ? () => undefined : (stryCov_9fa48("1"), token => readings(token, ruleset.lexicon)));
    const tags = wholeHashtags(text, ruleset.lexicon);
    const kinds: Partial<Record<TokenKind, number>> = stryMutAct_9fa48("2") ? {} : (stryCov_9fa48("2"), {
      mention: stryMutAct_9fa48("3") ? ruleset.labels.get('akun-apa-saja') && -1 : (stryCov_9fa48("3"), ruleset.labels.get(stryMutAct_9fa48("4") ? "" : (stryCov_9fa48("4"), 'akun-apa-saja')) ?? (stryMutAct_9fa48("5") ? +1 : (stryCov_9fa48("5"), -1))),
      url: stryMutAct_9fa48("6") ? ruleset.labels.get('tautan') && -1 : (stryCov_9fa48("6"), ruleset.labels.get(stryMutAct_9fa48("7") ? "" : (stryCov_9fa48("7"), 'tautan')) ?? (stryMutAct_9fa48("8") ? +1 : (stryCov_9fa48("8"), -1)))
    });
    return withoutParts(tokens.map((token, start) => {
      if (stryMutAct_9fa48("9")) {
        {}
      } else {
        stryCov_9fa48("9");
        const kind = stryMutAct_9fa48("10") ? kinds[token.kind] && -1 : (stryCov_9fa48("10"), kinds[token.kind] ?? (stryMutAct_9fa48("11") ? +1 : (stryCov_9fa48("11"), -1)));
        if (stryMutAct_9fa48("14") ? kind < 0 && token.hashtag < 0 || words[start]?.length === 0 : stryMutAct_9fa48("13") ? false : stryMutAct_9fa48("12") ? true : (stryCov_9fa48("12", "13", "14"), (stryMutAct_9fa48("16") ? kind < 0 || token.hashtag < 0 : stryMutAct_9fa48("15") ? true : (stryCov_9fa48("15", "16"), (stryMutAct_9fa48("19") ? kind >= 0 : stryMutAct_9fa48("18") ? kind <= 0 : stryMutAct_9fa48("17") ? true : (stryCov_9fa48("17", "18", "19"), kind < 0)) && (stryMutAct_9fa48("22") ? token.hashtag >= 0 : stryMutAct_9fa48("21") ? token.hashtag <= 0 : stryMutAct_9fa48("20") ? true : (stryCov_9fa48("20", "21", "22"), token.hashtag < 0)))) && (stryMutAct_9fa48("24") ? words[start]?.length !== 0 : stryMutAct_9fa48("23") ? true : (stryCov_9fa48("23", "24"), (stryMutAct_9fa48("25") ? words[start].length : (stryCov_9fa48("25"), words[start]?.length)) === 0)))) return none;
        const hits: Hit[] = stryMutAct_9fa48("26") ? ["Stryker was here"] : (stryCov_9fa48("26"), []);
        const take = (node: number, end: number) => {
          if (stryMutAct_9fa48("27")) {
            {}
          } else {
            stryCov_9fa48("27");
            // Only a name may hold a full stop.
            const stopped = isStopped(tokens, start, end);
            const [first, last] = entriesOf(node, ruleset.lexicon);
            for (let index = first; stryMutAct_9fa48("30") ? index >= last : stryMutAct_9fa48("29") ? index <= last : stryMutAct_9fa48("28") ? false : (stryCov_9fa48("28", "29", "30"), index < last); stryMutAct_9fa48("31") ? index-- : (stryCov_9fa48("31"), index++)) {
              if (stryMutAct_9fa48("32")) {
                {}
              } else {
                stryCov_9fa48("32");
                const entry = entryAt(index, ruleset.lexicon);
                spend(work, stryMutAct_9fa48("33") ? stepsOfHit - (plan.counts[entry.label]?.length ?? 0) : (stryCov_9fa48("33"), stepsOfHit + (stryMutAct_9fa48("34") ? plan.counts[entry.label]?.length && 0 : (stryCov_9fa48("34"), (stryMutAct_9fa48("35") ? plan.counts[entry.label].length : (stryCov_9fa48("35"), plan.counts[entry.label]?.length)) ?? 0))));
                if (stryMutAct_9fa48("38") ? !stopped || entry.contestant >= 0 || counts(entry, text, start, end, ruleset, context) : stryMutAct_9fa48("37") ? false : stryMutAct_9fa48("36") ? true : (stryCov_9fa48("36", "37", "38"), (stryMutAct_9fa48("40") ? !stopped && entry.contestant >= 0 : stryMutAct_9fa48("39") ? true : (stryCov_9fa48("39", "40"), (stryMutAct_9fa48("41") ? stopped : (stryCov_9fa48("41"), !stopped)) || (stryMutAct_9fa48("44") ? entry.contestant < 0 : stryMutAct_9fa48("43") ? entry.contestant > 0 : stryMutAct_9fa48("42") ? false : (stryCov_9fa48("42", "43", "44"), entry.contestant >= 0)))) && counts(entry, text, start, end, ruleset, context))) hits.push(stryMutAct_9fa48("45") ? {} : (stryCov_9fa48("45"), {
                  entry,
                  end
                }));
              }
            }
          }
        };
        walk(tokens, words, start, ruleset.lexicon, take);
        if (stryMutAct_9fa48("49") ? kind < 0 : stryMutAct_9fa48("48") ? kind > 0 : stryMutAct_9fa48("47") ? false : stryMutAct_9fa48("46") ? true : (stryCov_9fa48("46", "47", "48", "49"), kind >= 0)) hits.push(stryMutAct_9fa48("50") ? {} : (stryCov_9fa48("50"), {
          end: stryMutAct_9fa48("51") ? start - 1 : (stryCov_9fa48("51"), start + 1),
          entry: stryMutAct_9fa48("52") ? {} : (stryCov_9fa48("52"), {
            label: kind,
            form: stryMutAct_9fa48("53") ? "" : (stryCov_9fa48("53"), 'exact'),
            contestant: stryMutAct_9fa48("54") ? +1 : (stryCov_9fa48("54"), -1),
            letters: stryMutAct_9fa48("55") ? "" : (stryCov_9fa48("55"), 'lower'),
            local: stryMutAct_9fa48("56") ? true : (stryCov_9fa48("56"), false),
            disguised: stryMutAct_9fa48("57") ? true : (stryCov_9fa48("57"), false)
          })
        }));
        if (stryMutAct_9fa48("60") ? token.hashtag >= 0 || text.hashtags[token.hashtag]?.tokens[0] === start : stryMutAct_9fa48("59") ? false : stryMutAct_9fa48("58") ? true : (stryCov_9fa48("58", "59", "60"), (stryMutAct_9fa48("63") ? token.hashtag < 0 : stryMutAct_9fa48("62") ? token.hashtag > 0 : stryMutAct_9fa48("61") ? true : (stryCov_9fa48("61", "62", "63"), token.hashtag >= 0)) && (stryMutAct_9fa48("65") ? text.hashtags[token.hashtag]?.tokens[0] !== start : stryMutAct_9fa48("64") ? true : (stryCov_9fa48("64", "65"), (stryMutAct_9fa48("66") ? text.hashtags[token.hashtag].tokens[0] : (stryCov_9fa48("66"), text.hashtags[token.hashtag]?.tokens[0])) === start)))) {
          if (stryMutAct_9fa48("67")) {
            {}
          } else {
            stryCov_9fa48("67");
            const node = tags[token.hashtag];
            if (stryMutAct_9fa48("70") ? node === undefined : stryMutAct_9fa48("69") ? false : stryMutAct_9fa48("68") ? true : (stryCov_9fa48("68", "69", "70"), node !== undefined)) take(node, stryMutAct_9fa48("71") ? text.hashtags[token.hashtag]?.tokens[1] && start : (stryCov_9fa48("71"), (stryMutAct_9fa48("72") ? text.hashtags[token.hashtag].tokens[1] : (stryCov_9fa48("72"), text.hashtags[token.hashtag]?.tokens[1])) ?? start));
          }
        }
        return hits;
      }
    }), plan.names);
  }
}

/** Most tokens begin nothing. */
const none: Hit[] = stryMutAct_9fa48("73") ? ["Stryker was here"] : (stryCov_9fa48("73"), []);
function isStopped(tokens: readonly Token[], start: number, end: number): boolean {
  if (stryMutAct_9fa48("74")) {
    {}
  } else {
    stryCov_9fa48("74");
    for (let at = stryMutAct_9fa48("75") ? start - 1 : (stryCov_9fa48("75"), start + 1); stryMutAct_9fa48("78") ? at >= end : stryMutAct_9fa48("77") ? at <= end : stryMutAct_9fa48("76") ? false : (stryCov_9fa48("76", "77", "78"), at < end); stryMutAct_9fa48("79") ? at-- : (stryCov_9fa48("79"), at++)) if (stryMutAct_9fa48("82") ? tokens[at]?.before !== 'stop' : stryMutAct_9fa48("81") ? false : stryMutAct_9fa48("80") ? true : (stryCov_9fa48("80", "81", "82"), (stryMutAct_9fa48("83") ? tokens[at].before : (stryCov_9fa48("83"), tokens[at]?.before)) === (stryMutAct_9fa48("84") ? "" : (stryCov_9fa48("84"), 'stop')))) return stryMutAct_9fa48("85") ? false : (stryCov_9fa48("85"), true);
    return stryMutAct_9fa48("86") ? true : (stryCov_9fa48("86"), false);
  }
}

/** Within a whole name its parts are not names too, nor words: `Jaya` of `Gusti Ngurah Jaya` cheers nobody. */
function withoutParts(hits: readonly Hit[][], names: ReadonlySet<number>): Hit[][] {
  if (stryMutAct_9fa48("87")) {
    {}
  } else {
    stryCov_9fa48("87");
    const around = new Map<number, {
      readonly start: number;
      readonly end: number;
    }[]>();
    hits.forEach((found, start) => {
      if (stryMutAct_9fa48("88")) {
        {}
      } else {
        stryCov_9fa48("88");
        for (const {
          end,
          entry
        } of found) {
          if (stryMutAct_9fa48("89")) {
            {}
          } else {
            stryCov_9fa48("89");
            if (stryMutAct_9fa48("92") ? !names.has(entry.label) && end - start < 2 : stryMutAct_9fa48("91") ? false : stryMutAct_9fa48("90") ? true : (stryCov_9fa48("90", "91", "92"), (stryMutAct_9fa48("93") ? names.has(entry.label) : (stryCov_9fa48("93"), !names.has(entry.label))) || (stryMutAct_9fa48("96") ? end - start >= 2 : stryMutAct_9fa48("95") ? end - start <= 2 : stryMutAct_9fa48("94") ? false : (stryCov_9fa48("94", "95", "96"), (stryMutAct_9fa48("97") ? end + start : (stryCov_9fa48("97"), end - start)) < 2)))) continue;
            for (let token = start; stryMutAct_9fa48("100") ? token >= end : stryMutAct_9fa48("99") ? token <= end : stryMutAct_9fa48("98") ? false : (stryCov_9fa48("98", "99", "100"), token < end); stryMutAct_9fa48("101") ? token-- : (stryCov_9fa48("101"), token++)) around.set(token, stryMutAct_9fa48("102") ? [] : (stryCov_9fa48("102"), [...(stryMutAct_9fa48("103") ? around.get(token) && [] : (stryCov_9fa48("103"), around.get(token) ?? (stryMutAct_9fa48("104") ? ["Stryker was here"] : (stryCov_9fa48("104"), [])))), stryMutAct_9fa48("105") ? {} : (stryCov_9fa48("105"), {
              start,
              end
            })]));
          }
        }
      }
    });
    if (stryMutAct_9fa48("108") ? around.size !== 0 : stryMutAct_9fa48("107") ? false : stryMutAct_9fa48("106") ? true : (stryCov_9fa48("106", "107", "108"), around.size === 0)) return stryMutAct_9fa48("109") ? [] : (stryCov_9fa48("109"), [...hits]);
    return hits.map((found, start) => {
      if (stryMutAct_9fa48("110")) {
        {}
      } else {
        stryCov_9fa48("110");
        const whole = around.get(start);
        if (stryMutAct_9fa48("113") ? whole !== undefined : stryMutAct_9fa48("112") ? false : stryMutAct_9fa48("111") ? true : (stryCov_9fa48("111", "112", "113"), whole === undefined)) return found;
        return stryMutAct_9fa48("114") ? found : (stryCov_9fa48("114"), found.filter(stryMutAct_9fa48("115") ? () => undefined : (stryCov_9fa48("115"), ({
          end,
          entry
        }) => stryMutAct_9fa48("116") ? whole.some(name => end <= name.end && end - start < name.end - name.start && (entry.contestant >= 0 || start > name.start)) : (stryCov_9fa48("116"), !(stryMutAct_9fa48("117") ? whole.every(name => end <= name.end && end - start < name.end - name.start && (entry.contestant >= 0 || start > name.start)) : (stryCov_9fa48("117"), whole.some(stryMutAct_9fa48("118") ? () => undefined : (stryCov_9fa48("118"), name => stryMutAct_9fa48("121") ? end <= name.end && end - start < name.end - name.start || entry.contestant >= 0 || start > name.start : stryMutAct_9fa48("120") ? false : stryMutAct_9fa48("119") ? true : (stryCov_9fa48("119", "120", "121"), (stryMutAct_9fa48("123") ? end <= name.end || end - start < name.end - name.start : stryMutAct_9fa48("122") ? true : (stryCov_9fa48("122", "123"), (stryMutAct_9fa48("126") ? end > name.end : stryMutAct_9fa48("125") ? end < name.end : stryMutAct_9fa48("124") ? true : (stryCov_9fa48("124", "125", "126"), end <= name.end)) && (stryMutAct_9fa48("129") ? end - start >= name.end - name.start : stryMutAct_9fa48("128") ? end - start <= name.end - name.start : stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127", "128", "129"), (stryMutAct_9fa48("130") ? end + start : (stryCov_9fa48("130"), end - start)) < (stryMutAct_9fa48("131") ? name.end + name.start : (stryCov_9fa48("131"), name.end - name.start)))))) && (stryMutAct_9fa48("133") ? entry.contestant >= 0 && start > name.start : stryMutAct_9fa48("132") ? true : (stryCov_9fa48("132", "133"), (stryMutAct_9fa48("136") ? entry.contestant < 0 : stryMutAct_9fa48("135") ? entry.contestant > 0 : stryMutAct_9fa48("134") ? false : (stryCov_9fa48("134", "135", "136"), entry.contestant >= 0)) || (stryMutAct_9fa48("139") ? start <= name.start : stryMutAct_9fa48("138") ? start >= name.start : stryMutAct_9fa48("137") ? false : (stryCov_9fa48("137", "138", "139"), start > name.start)))))))))))));
      }
    });
  }
}

/** Longest word sequence of the lexicon. */
const longest = 16;

/** Follow every reading of the tokens through the tree; pictures between words are passed over. */
function walk(tokens: readonly Token[], words: readonly (readonly number[])[], start: number, lexicon: Lexicon, take: (node: number, end: number) => void): void {
  if (stryMutAct_9fa48("140")) {
    {}
  } else {
    stryCov_9fa48("140");
    let nodes = stryMutAct_9fa48("141") ? [] : (stryCov_9fa48("141"), [0]);
    for (let index = start; stryMutAct_9fa48("143") ? index < tokens.length || index < start + longest : stryMutAct_9fa48("142") ? false : (stryCov_9fa48("142", "143"), (stryMutAct_9fa48("146") ? index >= tokens.length : stryMutAct_9fa48("145") ? index <= tokens.length : stryMutAct_9fa48("144") ? true : (stryCov_9fa48("144", "145", "146"), index < tokens.length)) && (stryMutAct_9fa48("149") ? index >= start + longest : stryMutAct_9fa48("148") ? index <= start + longest : stryMutAct_9fa48("147") ? true : (stryCov_9fa48("147", "148", "149"), index < (stryMutAct_9fa48("150") ? start - longest : (stryCov_9fa48("150"), start + longest))))); stryMutAct_9fa48("151") ? index-- : (stryCov_9fa48("151"), index++)) {
      if (stryMutAct_9fa48("152")) {
        {}
      } else {
        stryCov_9fa48("152");
        const token = tokens[index];
        if (stryMutAct_9fa48("155") ? token === undefined && index > start && token.before === 'sentence' : stryMutAct_9fa48("154") ? false : stryMutAct_9fa48("153") ? true : (stryCov_9fa48("153", "154", "155"), (stryMutAct_9fa48("157") ? token !== undefined : stryMutAct_9fa48("156") ? false : (stryCov_9fa48("156", "157"), token === undefined)) || (stryMutAct_9fa48("159") ? index > start || token.before === 'sentence' : stryMutAct_9fa48("158") ? false : (stryCov_9fa48("158", "159"), (stryMutAct_9fa48("162") ? index <= start : stryMutAct_9fa48("161") ? index >= start : stryMutAct_9fa48("160") ? true : (stryCov_9fa48("160", "161", "162"), index > start)) && (stryMutAct_9fa48("164") ? token.before !== 'sentence' : stryMutAct_9fa48("163") ? true : (stryCov_9fa48("163", "164"), token.before === (stryMutAct_9fa48("165") ? "" : (stryCov_9fa48("165"), 'sentence')))))))) return;
        const next: number[] = stryMutAct_9fa48("166") ? ["Stryker was here"] : (stryCov_9fa48("166"), []);
        for (const node of nodes) for (const word of stryMutAct_9fa48("167") ? words[index] && [] : (stryCov_9fa48("167"), words[index] ?? (stryMutAct_9fa48("168") ? ["Stryker was here"] : (stryCov_9fa48("168"), [])))) {
          if (stryMutAct_9fa48("169")) {
            {}
          } else {
            stryCov_9fa48("169");
            const child = childOf(node, word, lexicon);
            if (stryMutAct_9fa48("172") ? child === 0 : stryMutAct_9fa48("171") ? false : stryMutAct_9fa48("170") ? true : (stryCov_9fa48("170", "171", "172"), child !== 0)) next.push(child);
          }
        }
        if (stryMutAct_9fa48("175") ? next.length !== 0 : stryMutAct_9fa48("174") ? false : stryMutAct_9fa48("173") ? true : (stryCov_9fa48("173", "174", "175"), next.length === 0)) {
          if (stryMutAct_9fa48("176")) {
            {}
          } else {
            stryCov_9fa48("176");
            if (stryMutAct_9fa48("179") ? token.kind === 'emoji' || index > start : stryMutAct_9fa48("178") ? false : stryMutAct_9fa48("177") ? true : (stryCov_9fa48("177", "178", "179"), (stryMutAct_9fa48("181") ? token.kind !== 'emoji' : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181"), token.kind === (stryMutAct_9fa48("182") ? "" : (stryCov_9fa48("182"), 'emoji')))) && (stryMutAct_9fa48("185") ? index <= start : stryMutAct_9fa48("184") ? index >= start : stryMutAct_9fa48("183") ? true : (stryCov_9fa48("183", "184", "185"), index > start)))) continue;
            return;
          }
        }
        nodes = next;
        for (const node of nodes) take(node, stryMutAct_9fa48("186") ? index - 1 : (stryCov_9fa48("186"), index + 1));
      }
    }
  }
}

/** Hashtags that packs name as a whole. */
function wholeHashtags(text: Text, lexicon: Lexicon): (number | undefined)[] {
  if (stryMutAct_9fa48("187")) {
    {}
  } else {
    stryCov_9fa48("187");
    return text.hashtags.map(({
      text: tag
    }) => {
      if (stryMutAct_9fa48("188")) {
        {}
      } else {
        stryCov_9fa48("188");
        const word = wordOf(tag, lexicon);
        return stryMutAct_9fa48("191") ? (word < 0 ? 0 : childOf(0, word, lexicon)) && undefined : stryMutAct_9fa48("190") ? false : stryMutAct_9fa48("189") ? true : (stryCov_9fa48("189", "190", "191"), ((stryMutAct_9fa48("195") ? word >= 0 : stryMutAct_9fa48("194") ? word <= 0 : stryMutAct_9fa48("193") ? false : stryMutAct_9fa48("192") ? true : (stryCov_9fa48("192", "193", "194", "195"), word < 0)) ? 0 : childOf(0, word, lexicon)) || undefined);
      }
    });
  }
}

/** Fields of what each of a pair is called. */
const firstNames = stryMutAct_9fa48("196") ? [] : (stryCov_9fa48("196"), [stryMutAct_9fa48("197") ? "" : (stryCov_9fa48("197"), 'paslon.kepala'), stryMutAct_9fa48("198") ? "" : (stryCov_9fa48("198"), 'paslon.wakil')]);

/** Fields whose entries of several words are nobody else, so that small letters may do; two parts of a long name may be ordinary words. */
const wholeNames = stryMutAct_9fa48("199") ? [] : (stryCov_9fa48("199"), [stryMutAct_9fa48("200") ? "" : (stryCov_9fa48("200"), 'paslon.pasangan'), stryMutAct_9fa48("201") ? "" : (stryCov_9fa48("201"), 'paslon.tertulis')]);
const caseless = new WeakMap<Text, boolean>();

/** True if the writer gives no name a capital: then two words of one name in small letters are that name. */
function isCaseless(text: Text): boolean {
  if (stryMutAct_9fa48("202")) {
    {}
  } else {
    stryCov_9fa48("202");
    const known = stryMutAct_9fa48("203") ? caseless.get(text) && text.tokens.every(({
      kind,
      letters,
      before
    }, index) => kind !== 'word' || letters !== 'capital' || index === 0 || before === 'sentence' || before === 'line') : (stryCov_9fa48("203"), caseless.get(text) ?? (stryMutAct_9fa48("204") ? text.tokens.some(({
      kind,
      letters,
      before
    }, index) => kind !== 'word' || letters !== 'capital' || index === 0 || before === 'sentence' || before === 'line') : (stryCov_9fa48("204"), text.tokens.every(stryMutAct_9fa48("205") ? () => undefined : (stryCov_9fa48("205"), ({
      kind,
      letters,
      before
    }, index) => stryMutAct_9fa48("208") ? (kind !== 'word' || letters !== 'capital' || index === 0 || before === 'sentence') && before === 'line' : stryMutAct_9fa48("207") ? false : stryMutAct_9fa48("206") ? true : (stryCov_9fa48("206", "207", "208"), (stryMutAct_9fa48("210") ? (kind !== 'word' || letters !== 'capital' || index === 0) && before === 'sentence' : stryMutAct_9fa48("209") ? false : (stryCov_9fa48("209", "210"), (stryMutAct_9fa48("212") ? (kind !== 'word' || letters !== 'capital') && index === 0 : stryMutAct_9fa48("211") ? false : (stryCov_9fa48("211", "212"), (stryMutAct_9fa48("214") ? kind !== 'word' && letters !== 'capital' : stryMutAct_9fa48("213") ? false : (stryCov_9fa48("213", "214"), (stryMutAct_9fa48("216") ? kind === 'word' : stryMutAct_9fa48("215") ? false : (stryCov_9fa48("215", "216"), kind !== (stryMutAct_9fa48("217") ? "" : (stryCov_9fa48("217"), 'word')))) || (stryMutAct_9fa48("219") ? letters === 'capital' : stryMutAct_9fa48("218") ? false : (stryCov_9fa48("218", "219"), letters !== (stryMutAct_9fa48("220") ? "" : (stryCov_9fa48("220"), 'capital')))))) || (stryMutAct_9fa48("222") ? index !== 0 : stryMutAct_9fa48("221") ? false : (stryCov_9fa48("221", "222"), index === 0)))) || (stryMutAct_9fa48("224") ? before !== 'sentence' : stryMutAct_9fa48("223") ? false : (stryCov_9fa48("223", "224"), before === (stryMutAct_9fa48("225") ? "" : (stryCov_9fa48("225"), 'sentence')))))) || (stryMutAct_9fa48("227") ? before !== 'line' : stryMutAct_9fa48("226") ? false : (stryCov_9fa48("226", "227"), before === (stryMutAct_9fa48("228") ? "" : (stryCov_9fa48("228"), 'line'))))))))));
    caseless.set(text, known);
    return known;
  }
}

/** Roster entries count only when the roster is in force, and name parts only at home and with a capital. */
function counts(entry: Entry, text: Text, start: number, end: number, ruleset: Ruleset, context: Context): boolean {
  if (stryMutAct_9fa48("229")) {
    {}
  } else {
    stryCov_9fa48("229");
    if (stryMutAct_9fa48("232") ? entry.contestant < 0 || !entry.disguised : stryMutAct_9fa48("231") ? false : stryMutAct_9fa48("230") ? true : (stryCov_9fa48("230", "231", "232"), (stryMutAct_9fa48("235") ? entry.contestant >= 0 : stryMutAct_9fa48("234") ? entry.contestant <= 0 : stryMutAct_9fa48("233") ? true : (stryCov_9fa48("233", "234", "235"), entry.contestant < 0)) && (stryMutAct_9fa48("236") ? entry.disguised : (stryCov_9fa48("236"), !entry.disguised)))) return stryMutAct_9fa48("237") ? false : (stryCov_9fa48("237"), true);
    const tokens = stryMutAct_9fa48("238") ? text.tokens : (stryCov_9fa48("238"), text.tokens.slice(start, end));
    if (stryMutAct_9fa48("241") ? entry.disguised || !tokens.every(token => /\p{L}/u.test(token.text) && /\d/.test(token.text)) : stryMutAct_9fa48("240") ? false : stryMutAct_9fa48("239") ? true : (stryCov_9fa48("239", "240", "241"), entry.disguised && (stryMutAct_9fa48("242") ? tokens.every(token => /\p{L}/u.test(token.text) && /\d/.test(token.text)) : (stryCov_9fa48("242"), !(stryMutAct_9fa48("243") ? tokens.some(token => /\p{L}/u.test(token.text) && /\d/.test(token.text)) : (stryCov_9fa48("243"), tokens.every(stryMutAct_9fa48("244") ? () => undefined : (stryCov_9fa48("244"), token => stryMutAct_9fa48("247") ? /\p{L}/u.test(token.text) || /\d/.test(token.text) : stryMutAct_9fa48("246") ? false : stryMutAct_9fa48("245") ? true : (stryCov_9fa48("245", "246", "247"), (stryMutAct_9fa48("248") ? /\P{L}/u : (stryCov_9fa48("248"), /\p{L}/u)).test(token.text) && (stryMutAct_9fa48("249") ? /\D/ : (stryCov_9fa48("249"), /\d/)).test(token.text)))))))))) return stryMutAct_9fa48("250") ? true : (stryCov_9fa48("250"), false);
    if (stryMutAct_9fa48("254") ? entry.contestant >= 0 : stryMutAct_9fa48("253") ? entry.contestant <= 0 : stryMutAct_9fa48("252") ? false : stryMutAct_9fa48("251") ? true : (stryCov_9fa48("251", "252", "253", "254"), entry.contestant < 0)) return stryMutAct_9fa48("255") ? false : (stryCov_9fa48("255"), true);
    const state = context.rosters[stryMutAct_9fa48("256") ? ruleset.lexicon.contestantRosters[entry.contestant] && -1 : (stryCov_9fa48("256"), ruleset.lexicon.contestantRosters[entry.contestant] ?? (stryMutAct_9fa48("257") ? +1 : (stryCov_9fa48("257"), -1)))];
    if (stryMutAct_9fa48("260") ? (state === 'off' || state === undefined) && entry.local && state !== 'own' : stryMutAct_9fa48("259") ? false : stryMutAct_9fa48("258") ? true : (stryCov_9fa48("258", "259", "260"), (stryMutAct_9fa48("262") ? state === 'off' && state === undefined : stryMutAct_9fa48("261") ? false : (stryCov_9fa48("261", "262"), (stryMutAct_9fa48("264") ? state !== 'off' : stryMutAct_9fa48("263") ? false : (stryCov_9fa48("263", "264"), state === (stryMutAct_9fa48("265") ? "" : (stryCov_9fa48("265"), 'off')))) || (stryMutAct_9fa48("267") ? state !== undefined : stryMutAct_9fa48("266") ? false : (stryCov_9fa48("266", "267"), state === undefined)))) || (stryMutAct_9fa48("269") ? entry.local || state !== 'own' : stryMutAct_9fa48("268") ? false : (stryCov_9fa48("268", "269"), entry.local && (stryMutAct_9fa48("271") ? state === 'own' : stryMutAct_9fa48("270") ? true : (stryCov_9fa48("270", "271"), state !== (stryMutAct_9fa48("272") ? "" : (stryCov_9fa48("272"), 'own')))))))) return stryMutAct_9fa48("273") ? true : (stryCov_9fa48("273"), false);
    // Where the region is known, first names are those of its own pairs.
    if (stryMutAct_9fa48("276") ? state !== 'own' && context.region !== undefined || firstNames.some(field => ruleset.labels.get(field) === entry.label) : stryMutAct_9fa48("275") ? false : stryMutAct_9fa48("274") ? true : (stryCov_9fa48("274", "275", "276"), (stryMutAct_9fa48("278") ? state !== 'own' || context.region !== undefined : stryMutAct_9fa48("277") ? true : (stryCov_9fa48("277", "278"), (stryMutAct_9fa48("280") ? state === 'own' : stryMutAct_9fa48("279") ? true : (stryCov_9fa48("279", "280"), state !== (stryMutAct_9fa48("281") ? "" : (stryCov_9fa48("281"), 'own')))) && (stryMutAct_9fa48("283") ? context.region === undefined : stryMutAct_9fa48("282") ? true : (stryCov_9fa48("282", "283"), context.region !== undefined)))) && (stryMutAct_9fa48("284") ? firstNames.every(field => ruleset.labels.get(field) === entry.label) : (stryCov_9fa48("284"), firstNames.some(stryMutAct_9fa48("285") ? () => undefined : (stryCov_9fa48("285"), field => stryMutAct_9fa48("288") ? ruleset.labels.get(field) !== entry.label : stryMutAct_9fa48("287") ? false : stryMutAct_9fa48("286") ? true : (stryCov_9fa48("286", "287", "288"), ruleset.labels.get(field) === entry.label))))))) return stryMutAct_9fa48("289") ? true : (stryCov_9fa48("289"), false);
    const least = letterCases.indexOf(entry.letters);
    const isWritten = stryMutAct_9fa48("292") ? tokens.every(token => letterCases.indexOf(token.letters) >= least || token.text === 'dan') && end - start > 1 && wholeNames.some(field => ruleset.labels.get(field) === entry.label) && isCaseless(text) : stryMutAct_9fa48("291") ? false : stryMutAct_9fa48("290") ? true : (stryCov_9fa48("290", "291", "292"), (stryMutAct_9fa48("293") ? tokens.some(token => letterCases.indexOf(token.letters) >= least || token.text === 'dan') : (stryCov_9fa48("293"), tokens.every(stryMutAct_9fa48("294") ? () => undefined : (stryCov_9fa48("294"), token => stryMutAct_9fa48("297") ? letterCases.indexOf(token.letters) >= least && token.text === 'dan' : stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : (stryCov_9fa48("295", "296", "297"), (stryMutAct_9fa48("300") ? letterCases.indexOf(token.letters) < least : stryMutAct_9fa48("299") ? letterCases.indexOf(token.letters) > least : stryMutAct_9fa48("298") ? false : (stryCov_9fa48("298", "299", "300"), letterCases.indexOf(token.letters) >= least)) || (stryMutAct_9fa48("302") ? token.text !== 'dan' : stryMutAct_9fa48("301") ? false : (stryCov_9fa48("301", "302"), token.text === (stryMutAct_9fa48("303") ? "" : (stryCov_9fa48("303"), 'dan'))))))))) || (stryMutAct_9fa48("305") ? end - start > 1 && wholeNames.some(field => ruleset.labels.get(field) === entry.label) || isCaseless(text) : stryMutAct_9fa48("304") ? false : (stryCov_9fa48("304", "305"), (stryMutAct_9fa48("307") ? end - start > 1 || wholeNames.some(field => ruleset.labels.get(field) === entry.label) : stryMutAct_9fa48("306") ? true : (stryCov_9fa48("306", "307"), (stryMutAct_9fa48("310") ? end - start <= 1 : stryMutAct_9fa48("309") ? end - start >= 1 : stryMutAct_9fa48("308") ? true : (stryCov_9fa48("308", "309", "310"), (stryMutAct_9fa48("311") ? end + start : (stryCov_9fa48("311"), end - start)) > 1)) && (stryMutAct_9fa48("312") ? wholeNames.every(field => ruleset.labels.get(field) === entry.label) : (stryCov_9fa48("312"), wholeNames.some(stryMutAct_9fa48("313") ? () => undefined : (stryCov_9fa48("313"), field => stryMutAct_9fa48("316") ? ruleset.labels.get(field) !== entry.label : stryMutAct_9fa48("315") ? false : stryMutAct_9fa48("314") ? true : (stryCov_9fa48("314", "315", "316"), ruleset.labels.get(field) === entry.label))))))) && isCaseless(text))));
    return stryMutAct_9fa48("319") ? isWritten || !(end - start === 1 && (isSurname(text.tokens, start, ruleset.lexicon) || entry.local && isOthers(text.tokens, start, entry, ruleset.lexicon))) : stryMutAct_9fa48("318") ? false : stryMutAct_9fa48("317") ? true : (stryCov_9fa48("317", "318", "319"), isWritten && (stryMutAct_9fa48("320") ? end - start === 1 && (isSurname(text.tokens, start, ruleset.lexicon) || entry.local && isOthers(text.tokens, start, entry, ruleset.lexicon)) : (stryCov_9fa48("320"), !(stryMutAct_9fa48("323") ? end - start === 1 || isSurname(text.tokens, start, ruleset.lexicon) || entry.local && isOthers(text.tokens, start, entry, ruleset.lexicon) : stryMutAct_9fa48("322") ? false : stryMutAct_9fa48("321") ? true : (stryCov_9fa48("321", "322", "323"), (stryMutAct_9fa48("325") ? end - start !== 1 : stryMutAct_9fa48("324") ? true : (stryCov_9fa48("324", "325"), (stryMutAct_9fa48("326") ? end + start : (stryCov_9fa48("326"), end - start)) === 1)) && (stryMutAct_9fa48("328") ? isSurname(text.tokens, start, ruleset.lexicon) && entry.local && isOthers(text.tokens, start, entry, ruleset.lexicon) : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328"), isSurname(text.tokens, start, ruleset.lexicon) || (stryMutAct_9fa48("330") ? entry.local || isOthers(text.tokens, start, entry, ruleset.lexicon) : stryMutAct_9fa48("329") ? false : (stryCov_9fa48("329", "330"), entry.local && isOthers(text.tokens, start, entry, ruleset.lexicon))))))))));
  }
}

/** True after a capitalised word that no pack knows, in running text: `Laura Basuki` is somebody else. */
function isSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (stryMutAct_9fa48("331")) {
    {}
  } else {
    stryCov_9fa48("331");
    const [earlier, before, name] = stryMutAct_9fa48("332") ? [] : (stryCov_9fa48("332"), [tokens[stryMutAct_9fa48("333") ? at + 2 : (stryCov_9fa48("333"), at - 2)], tokens[stryMutAct_9fa48("334") ? at + 1 : (stryCov_9fa48("334"), at - 1)], tokens[at]]);
    if (stryMutAct_9fa48("337") ? (earlier?.kind !== 'word' || before?.kind !== 'word' || name === undefined || name.before !== 'none') && before.before !== 'none' : stryMutAct_9fa48("336") ? false : stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335", "336", "337"), (stryMutAct_9fa48("339") ? (earlier?.kind !== 'word' || before?.kind !== 'word' || name === undefined) && name.before !== 'none' : stryMutAct_9fa48("338") ? false : (stryCov_9fa48("338", "339"), (stryMutAct_9fa48("341") ? (earlier?.kind !== 'word' || before?.kind !== 'word') && name === undefined : stryMutAct_9fa48("340") ? false : (stryCov_9fa48("340", "341"), (stryMutAct_9fa48("343") ? earlier?.kind !== 'word' && before?.kind !== 'word' : stryMutAct_9fa48("342") ? false : (stryCov_9fa48("342", "343"), (stryMutAct_9fa48("345") ? earlier?.kind === 'word' : stryMutAct_9fa48("344") ? false : (stryCov_9fa48("344", "345"), (stryMutAct_9fa48("346") ? earlier.kind : (stryCov_9fa48("346"), earlier?.kind)) !== (stryMutAct_9fa48("347") ? "" : (stryCov_9fa48("347"), 'word')))) || (stryMutAct_9fa48("349") ? before?.kind === 'word' : stryMutAct_9fa48("348") ? false : (stryCov_9fa48("348", "349"), (stryMutAct_9fa48("350") ? before.kind : (stryCov_9fa48("350"), before?.kind)) !== (stryMutAct_9fa48("351") ? "" : (stryCov_9fa48("351"), 'word')))))) || (stryMutAct_9fa48("353") ? name !== undefined : stryMutAct_9fa48("352") ? false : (stryCov_9fa48("352", "353"), name === undefined)))) || (stryMutAct_9fa48("355") ? name.before === 'none' : stryMutAct_9fa48("354") ? false : (stryCov_9fa48("354", "355"), name.before !== (stryMutAct_9fa48("356") ? "" : (stryCov_9fa48("356"), 'none')))))) || (stryMutAct_9fa48("358") ? before.before === 'none' : stryMutAct_9fa48("357") ? false : (stryCov_9fa48("357", "358"), before.before !== (stryMutAct_9fa48("359") ? "" : (stryCov_9fa48("359"), 'none')))))) return stryMutAct_9fa48("360") ? true : (stryCov_9fa48("360"), false);
    if (stryMutAct_9fa48("363") ? (name.letters !== 'capital' || before.letters !== 'capital' || wordOf(before.text, lexicon) >= 0) && wordBehind(before.text, lexicon) >= 0 : stryMutAct_9fa48("362") ? false : stryMutAct_9fa48("361") ? true : (stryCov_9fa48("361", "362", "363"), (stryMutAct_9fa48("365") ? (name.letters !== 'capital' || before.letters !== 'capital') && wordOf(before.text, lexicon) >= 0 : stryMutAct_9fa48("364") ? false : (stryCov_9fa48("364", "365"), (stryMutAct_9fa48("367") ? name.letters !== 'capital' && before.letters !== 'capital' : stryMutAct_9fa48("366") ? false : (stryCov_9fa48("366", "367"), (stryMutAct_9fa48("369") ? name.letters === 'capital' : stryMutAct_9fa48("368") ? false : (stryCov_9fa48("368", "369"), name.letters !== (stryMutAct_9fa48("370") ? "" : (stryCov_9fa48("370"), 'capital')))) || (stryMutAct_9fa48("372") ? before.letters === 'capital' : stryMutAct_9fa48("371") ? false : (stryCov_9fa48("371", "372"), before.letters !== (stryMutAct_9fa48("373") ? "" : (stryCov_9fa48("373"), 'capital')))))) || (stryMutAct_9fa48("376") ? wordOf(before.text, lexicon) < 0 : stryMutAct_9fa48("375") ? wordOf(before.text, lexicon) > 0 : stryMutAct_9fa48("374") ? false : (stryCov_9fa48("374", "375", "376"), wordOf(before.text, lexicon) >= 0)))) || (stryMutAct_9fa48("379") ? wordBehind(before.text, lexicon) < 0 : stryMutAct_9fa48("378") ? wordBehind(before.text, lexicon) > 0 : stryMutAct_9fa48("377") ? false : (stryCov_9fa48("377", "378", "379"), wordBehind(before.text, lexicon) >= 0)))) return stryMutAct_9fa48("380") ? true : (stryCov_9fa48("380"), false);
    return stryMutAct_9fa48("381") ? isHeadline(tokens, at) : (stryCov_9fa48("381"), !isHeadline(tokens, at));
  }
}

/** True if a name part goes on into somebody else's name: `Putu Eka Wirawan` is not the candidate Eka. */
function isOthers(tokens: readonly Token[], at: number, {
  contestant
}: Entry, lexicon: Lexicon): boolean {
  if (stryMutAct_9fa48("382")) {
    {}
  } else {
    stryCov_9fa48("382");
    for (let next = stryMutAct_9fa48("383") ? at - 1 : (stryCov_9fa48("383"), at + 1); stryMutAct_9fa48("386") ? next >= tokens.length : stryMutAct_9fa48("385") ? next <= tokens.length : stryMutAct_9fa48("384") ? false : (stryCov_9fa48("384", "385", "386"), next < tokens.length); stryMutAct_9fa48("387") ? next-- : (stryCov_9fa48("387"), next++)) {
      if (stryMutAct_9fa48("388")) {
        {}
      } else {
        stryCov_9fa48("388");
        const token = tokens[next];
        if (stryMutAct_9fa48("391") ? (token?.kind !== 'word' || token.before !== 'none') && token.letters !== 'capital' : stryMutAct_9fa48("390") ? false : stryMutAct_9fa48("389") ? true : (stryCov_9fa48("389", "390", "391"), (stryMutAct_9fa48("393") ? token?.kind !== 'word' && token.before !== 'none' : stryMutAct_9fa48("392") ? false : (stryCov_9fa48("392", "393"), (stryMutAct_9fa48("395") ? token?.kind === 'word' : stryMutAct_9fa48("394") ? false : (stryCov_9fa48("394", "395"), (stryMutAct_9fa48("396") ? token.kind : (stryCov_9fa48("396"), token?.kind)) !== (stryMutAct_9fa48("397") ? "" : (stryCov_9fa48("397"), 'word')))) || (stryMutAct_9fa48("399") ? token.before === 'none' : stryMutAct_9fa48("398") ? false : (stryCov_9fa48("398", "399"), token.before !== (stryMutAct_9fa48("400") ? "" : (stryCov_9fa48("400"), 'none')))))) || (stryMutAct_9fa48("402") ? token.letters === 'capital' : stryMutAct_9fa48("401") ? false : (stryCov_9fa48("401", "402"), token.letters !== (stryMutAct_9fa48("403") ? "" : (stryCov_9fa48("403"), 'capital')))))) return stryMutAct_9fa48("404") ? true : (stryCov_9fa48("404"), false);
        const word = wordOf(token.text, lexicon);
        const [first, last] = (stryMutAct_9fa48("408") ? word >= 0 : stryMutAct_9fa48("407") ? word <= 0 : stryMutAct_9fa48("406") ? false : stryMutAct_9fa48("405") ? true : (stryCov_9fa48("405", "406", "407", "408"), word < 0)) ? stryMutAct_9fa48("409") ? [] : (stryCov_9fa48("409"), [0, 0]) : entriesOf(childOf(0, word, lexicon), lexicon);
        const entries = Array.from(stryMutAct_9fa48("410") ? {} : (stryCov_9fa48("410"), {
          length: stryMutAct_9fa48("411") ? last + first : (stryCov_9fa48("411"), last - first)
        }), stryMutAct_9fa48("412") ? () => undefined : (stryCov_9fa48("412"), (_, index) => entryAt(stryMutAct_9fa48("413") ? first - index : (stryCov_9fa48("413"), first + index), lexicon)));
        if (stryMutAct_9fa48("416") ? entries.every(entry => entry.contestant === contestant) : stryMutAct_9fa48("415") ? false : stryMutAct_9fa48("414") ? true : (stryCov_9fa48("414", "415", "416"), entries.some(stryMutAct_9fa48("417") ? () => undefined : (stryCov_9fa48("417"), entry => stryMutAct_9fa48("420") ? entry.contestant !== contestant : stryMutAct_9fa48("419") ? false : stryMutAct_9fa48("418") ? true : (stryCov_9fa48("418", "419", "420"), entry.contestant === contestant))))) return stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421"), false);
        // `Jaya` is a name and a cheer; what comes after it decides. Other candidates' names are names in a headline too.
        if (stryMutAct_9fa48("424") ? false : stryMutAct_9fa48("423") ? true : stryMutAct_9fa48("422") ? entries.some(entry => entry.contestant < 0) : (stryCov_9fa48("422", "423", "424"), !(stryMutAct_9fa48("425") ? entries.every(entry => entry.contestant < 0) : (stryCov_9fa48("425"), entries.some(stryMutAct_9fa48("426") ? () => undefined : (stryCov_9fa48("426"), entry => stryMutAct_9fa48("430") ? entry.contestant >= 0 : stryMutAct_9fa48("429") ? entry.contestant <= 0 : stryMutAct_9fa48("428") ? false : stryMutAct_9fa48("427") ? true : (stryCov_9fa48("427", "428", "429", "430"), entry.contestant < 0))))))) return stryMutAct_9fa48("433") ? entries.length > 0 && !isHeadline(tokens, at) : stryMutAct_9fa48("432") ? false : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432", "433"), (stryMutAct_9fa48("436") ? entries.length <= 0 : stryMutAct_9fa48("435") ? entries.length >= 0 : stryMutAct_9fa48("434") ? false : (stryCov_9fa48("434", "435", "436"), entries.length > 0)) || (stryMutAct_9fa48("437") ? isHeadline(tokens, at) : (stryCov_9fa48("437"), !isHeadline(tokens, at))));
      }
    }
    return stryMutAct_9fa48("438") ? true : (stryCov_9fa48("438"), false);
  }
}

/** True where most words have a capital. */
function isHeadline(tokens: readonly Token[], at: number): boolean {
  if (stryMutAct_9fa48("439")) {
    {}
  } else {
    stryCov_9fa48("439");
    const near = stryMutAct_9fa48("441") ? tokens.filter(({
      kind,
      sentence
    }) => kind === 'word' && sentence === tokens[at]?.sentence) : stryMutAct_9fa48("440") ? tokens.slice(Math.max(0, at - 8), at + 8) : (stryCov_9fa48("440", "441"), tokens.slice(stryMutAct_9fa48("442") ? Math.min(0, at - 8) : (stryCov_9fa48("442"), Math.max(0, stryMutAct_9fa48("443") ? at + 8 : (stryCov_9fa48("443"), at - 8))), stryMutAct_9fa48("444") ? at - 8 : (stryCov_9fa48("444"), at + 8)).filter(stryMutAct_9fa48("445") ? () => undefined : (stryCov_9fa48("445"), ({
      kind,
      sentence
    }) => stryMutAct_9fa48("448") ? kind === 'word' || sentence === tokens[at]?.sentence : stryMutAct_9fa48("447") ? false : stryMutAct_9fa48("446") ? true : (stryCov_9fa48("446", "447", "448"), (stryMutAct_9fa48("450") ? kind !== 'word' : stryMutAct_9fa48("449") ? true : (stryCov_9fa48("449", "450"), kind === (stryMutAct_9fa48("451") ? "" : (stryCov_9fa48("451"), 'word')))) && (stryMutAct_9fa48("453") ? sentence !== tokens[at]?.sentence : stryMutAct_9fa48("452") ? true : (stryCov_9fa48("452", "453"), sentence === (stryMutAct_9fa48("454") ? tokens[at].sentence : (stryCov_9fa48("454"), tokens[at]?.sentence))))))));
    return stryMutAct_9fa48("458") ? near.filter(({
      letters
    }) => letters === 'lower').length * 2 >= near.length : stryMutAct_9fa48("457") ? near.filter(({
      letters
    }) => letters === 'lower').length * 2 <= near.length : stryMutAct_9fa48("456") ? false : stryMutAct_9fa48("455") ? true : (stryCov_9fa48("455", "456", "457", "458"), (stryMutAct_9fa48("459") ? near.filter(({
      letters
    }) => letters === 'lower').length / 2 : (stryCov_9fa48("459"), (stryMutAct_9fa48("460") ? near.length : (stryCov_9fa48("460"), near.filter(stryMutAct_9fa48("461") ? () => undefined : (stryCov_9fa48("461"), ({
      letters
    }) => stryMutAct_9fa48("464") ? letters !== 'lower' : stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463", "464"), letters === (stryMutAct_9fa48("465") ? "" : (stryCov_9fa48("465"), 'lower'))))).length)) * 2)) < near.length);
  }
}