/**
 * Counting nouns. Each is a dimension of its own, singular and plural alike; this list is what an expression may
 * use without declaring it.
 */

/** Nouns with a regular plural. */
const REGULAR = `
account action actor ad address agent alarm album alert api app article asset attempt author backup ball batch bit-flip
block bookmark bot box branch bucket budget build buyer byte-range caller call candidate card cart cell change channel
charge chat check checkout chunk class click client clone cluster code column comment commit company component
conflict connection consumer contact container conversation copy count counter course creator customer datum dashboard
database datacenter deal delete delivery deployment device diff digest digit disk doc document domain download driver
edge edit email employee endpoint engineer entity entry error event exception export face failure feed field file
flag flow folder follower frame friend function game gateway group guest hash hit hop host hotel image impression
incident index insert instance invoice issue item iteration job join key keyword label layer leader lease letter level
like line link listing log login lock lookup loss machine mail map meeting member merchant mention message metric
miss minion model module mount movement movie name namespace node note notification nine number object offer operation op
option order owner package packet page pane paper parameter part participant partition passenger password paste
payment payout peer permission person phone photo picture pin ping place player playlist pod point poll pool port
post price process producer product profile project property provider publisher pull purchase push query question
queue rack range rating read reaction reader receipt recipient record recommendation redirect refresh refund region
release render repo replica reply report request resource response restaurant result retry review revision ride rider
role room route router row rule run sale sample scan schedule score screen search seat segment seller sender sensor
server service session setting shard share ship shop sign-up signup site sku slot snapshot song spindle split stage
state statement step story store stream student subscriber subscription swipe symbol system table tag target task
team tenant test thread thumbnail ticket tile token topic track trace transaction transfer transition translation
trip tuple tweet txn type update upload upvote url user uuid value variant vector vehicle vendor version vertex video
view viewer visit visitor vnode vote voter voucher wait webhook website word worker workflow workspace write zone
`;

/** Singular to plural where the rules below do not find it. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['cache', 'caches'],
  ['index', 'indexes'],
  ['vertex', 'vertices'],
  ['datum', 'data'],
  ['quiz', 'quizzes'],
]);

/** Other words for a noun, as they are written. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['req', 'request'],
  ['reqs', 'request'],
  ['msg', 'message'],
  ['msgs', 'message'],
  ['conn', 'connection'],
  ['conns', 'connection'],
  ['txns', 'transaction'],
  ['txn', 'transaction'],
  ['op', 'operation'],
  ['ops', 'operation'],
  ['doc', 'document'],
  ['docs', 'document'],
  ['indices', 'index'],
  ['persons', 'person'],
  ['DAU', 'user'],
  ['MAU', 'user'],
  ['CCU', 'user'],
  ['IO', 'io'],
  ['IOs', 'io'],
]);

const plurals = new Map<string, string>();
const singulars = new Map<string, string>(ALIASES);
for (const noun of REGULAR.trim().split(/\s+/)) if (!ALIASES.has(noun)) declare(noun, pluralByRule(noun));
declare('io', 'ios');
for (const [singular, plural] of IRREGULAR) declare(singular, plural);

function declare(singular: string, plural: string): void {
  plurals.set(singular, plural);
  singulars.set(singular, singular);
  singulars.set(plural, singular);
}

/** The singular of a standard noun, however it is written (`uploads`, `req`, `Users`); undefined for other words. */
export function standardNoun(word: string): string | undefined {
  return singulars.get(word) ?? singulars.get(word.toLowerCase());
}

/** The singular of any noun: the standard one, else by the rules of English spelling. */
export function singularOf(word: string): string {
  const known = standardNoun(word);
  if (known !== undefined) return known;
  if (word.length > 3 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z|[^aeo]us)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 2 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** How a noun, given in its singular, is written beside other numbers than 1. */
export function pluralOf(singular: string): string {
  return plurals.get(singular) ?? pluralByRule(singular);
}

/** Every standard noun as people write it, plurals first: for suggestions. */
export function standardNouns(): readonly string[] {
  return [...plurals.values(), ...plurals.keys()];
}

function pluralByRule(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (/(?:ch|sh|ss|s|x|z)$/.test(singular)) return `${singular}es`;
  return `${singular}s`;
}
