/**
 * The units of the language, as data. `symbol` takes the short prefixes of `prefixes`, `name` the long ones.
 * Factors are in base units: second, byte, core, one of the currency, one.
 */
export interface UnitRow {
  readonly symbol: string;
  /** Shown after other numbers than 1; the symbol where absent. */
  readonly plural?: string;
  readonly aliases?: readonly string[];
  /** The written-out name that takes long prefixes; its plural ends in s. */
  readonly name?: string;
  readonly prefixes?: readonly PrefixFamily[];
  readonly factor: number;
  /** Exponents of base dimensions; none for shares. */
  readonly dimension: Readonly<Record<string, number>>;
  /** What several units of one dimension are shown among. */
  readonly family: UnitFamily;
  /** Symbols of the units it is made of, for showing: `Mbps` is shown as `Mb/s`. */
  readonly parts?: readonly string[];
  /** Rests on a convention that the output has to name. */
  readonly assumes?: 'month' | 'year';
  /** One of anything counted per time may stand for its one request. */
  readonly anyCount?: boolean;
  readonly description: string;
  readonly source: string;
}

export type UnitFamily =
  | 'bytes'
  | 'binary-bytes'
  | 'bits'
  | 'binary-bits'
  | 'time'
  | 'frequency'
  | 'cpu'
  | 'money'
  | 'share';

export type PrefixFamily = 'decimal' | 'binary' | 'small';

export interface PrefixRow {
  readonly symbols: readonly string[];
  readonly name: string;
  readonly factor: number;
}

/** Source: BIPM, "The International System of Units", 9th ed., 2019, table 7; IEC 80000-13:2008 for Ki to Ei. */
export const PREFIXES: Readonly<Record<PrefixFamily, readonly PrefixRow[]>> = {
  decimal: [
    { symbols: ['k', 'K'], name: 'kilo', factor: 1e3 },
    { symbols: ['M'], name: 'mega', factor: 1e6 },
    { symbols: ['G'], name: 'giga', factor: 1e9 },
    { symbols: ['T'], name: 'tera', factor: 1e12 },
    { symbols: ['P'], name: 'peta', factor: 1e15 },
    { symbols: ['E'], name: 'exa', factor: 1e18 },
  ],
  binary: [
    { symbols: ['Ki'], name: 'kibi', factor: 2 ** 10 },
    { symbols: ['Mi'], name: 'mebi', factor: 2 ** 20 },
    { symbols: ['Gi'], name: 'gibi', factor: 2 ** 30 },
    { symbols: ['Ti'], name: 'tebi', factor: 2 ** 40 },
    { symbols: ['Pi'], name: 'pebi', factor: 2 ** 50 },
    { symbols: ['Ei'], name: 'exbi', factor: 2 ** 60 },
  ],
  small: [
    { symbols: ['m'], name: 'milli', factor: 1e-3 },
    { symbols: ['µ', 'μ', 'u'], name: 'micro', factor: 1e-6 },
    { symbols: ['n'], name: 'nano', factor: 1e-9 },
  ],
};

const SI = 'BIPM, The International System of Units, 9th ed., 2019';
const IEC = 'IEC 80000-13:2008';
const ISO_4217 = 'ISO 4217:2015';
const USAGE = 'common usage';
const DATA_TIME = { data: 1, time: -1 } as const;

export const UNITS: readonly UnitRow[] = [
  // Time
  {
    symbol: 's',
    aliases: ['sec', 'secs'],
    name: 'second',
    prefixes: ['small'],
    factor: 1,
    dimension: { time: 1 },
    family: 'time',
    description: 'second',
    source: SI,
  },
  {
    symbol: 'min',
    aliases: ['mins', 'minute', 'minutes'],
    factor: 60,
    dimension: { time: 1 },
    family: 'time',
    description: '60 seconds',
    source: SI,
  },
  {
    symbol: 'h',
    aliases: ['hr', 'hrs', 'hour', 'hours'],
    factor: 3600,
    dimension: { time: 1 },
    family: 'time',
    description: '60 minutes',
    source: SI,
  },
  {
    symbol: 'day',
    plural: 'days',
    aliases: ['d'],
    factor: 86_400,
    dimension: { time: 1 },
    family: 'time',
    description: '24 hours',
    source: SI,
  },
  {
    symbol: 'week',
    plural: 'weeks',
    aliases: ['wk', 'wks'],
    factor: 604_800,
    dimension: { time: 1 },
    family: 'time',
    description: '7 days',
    source: USAGE,
  },
  {
    symbol: 'month',
    plural: 'months',
    aliases: ['mo', 'mth'],
    factor: 2_592_000,
    dimension: { time: 1 },
    family: 'time',
    assumes: 'month',
    description: '30 days',
    source: 'convention of service-level windows',
  },
  {
    symbol: 'quarter',
    plural: 'quarters',
    factor: 7_776_000,
    dimension: { time: 1 },
    family: 'time',
    assumes: 'month',
    description: '3 months, 90 days',
    source: 'convention of service-level windows',
  },
  {
    symbol: 'year',
    plural: 'years',
    aliases: ['yr', 'yrs', 'y'],
    factor: 31_536_000,
    dimension: { time: 1 },
    family: 'time',
    assumes: 'year',
    description: '365 days',
    source: 'convention of service-level windows',
  },
  // Data
  {
    symbol: 'B',
    name: 'byte',
    prefixes: ['decimal'],
    factor: 1,
    dimension: { data: 1 },
    family: 'bytes',
    description: '8 bits; prefixes are powers of 1000',
    source: IEC,
  },
  {
    symbol: 'iB',
    name: 'byte',
    prefixes: ['binary'],
    factor: 1,
    dimension: { data: 1 },
    family: 'binary-bytes',
    description: 'bytes in powers of 1024',
    source: IEC,
  },
  {
    symbol: 'b',
    aliases: ['bit', 'bits'],
    name: 'bit',
    prefixes: ['decimal'],
    factor: 0.125,
    dimension: { data: 1 },
    family: 'bits',
    description: 'an eighth of a byte; prefixes are powers of 1000',
    source: IEC,
  },
  {
    symbol: 'bit',
    prefixes: ['decimal', 'binary'],
    factor: 0.125,
    dimension: { data: 1 },
    family: 'bits',
    description: 'bit, with its prefixes written out',
    source: IEC,
  },
  {
    symbol: 'ib',
    name: 'bit',
    prefixes: ['binary'],
    factor: 0.125,
    dimension: { data: 1 },
    family: 'binary-bits',
    description: 'bits in powers of 1024',
    source: IEC,
  },
  {
    symbol: 'bps',
    prefixes: ['decimal'],
    factor: 0.125,
    dimension: DATA_TIME,
    family: 'bits',
    parts: ['b', 's'],
    description: 'bits per second',
    source: USAGE,
  },
  {
    symbol: 'Bps',
    prefixes: ['decimal'],
    factor: 1,
    dimension: DATA_TIME,
    family: 'bytes',
    parts: ['B', 's'],
    description: 'bytes per second',
    source: USAGE,
  },
  // Frequency
  {
    symbol: 'Hz',
    prefixes: ['decimal'],
    factor: 1,
    dimension: { time: -1 },
    family: 'frequency',
    parts: ['s'],
    anyCount: true,
    description: 'once per second',
    source: SI,
  },
  {
    symbol: 'rps',
    aliases: ['RPS'],
    prefixes: ['decimal'],
    factor: 1,
    dimension: { 'count:request': 1, time: -1 },
    family: 'frequency',
    parts: ['s'],
    anyCount: true,
    description: 'requests per second',
    source: USAGE,
  },
  {
    symbol: 'qps',
    aliases: ['QPS'],
    prefixes: ['decimal'],
    factor: 1,
    dimension: { 'count:request': 1, time: -1 },
    family: 'frequency',
    parts: ['s'],
    anyCount: true,
    description: 'queries per second, a query being a request',
    source: USAGE,
  },
  {
    symbol: 'tps',
    aliases: ['TPS'],
    prefixes: ['decimal'],
    factor: 1,
    dimension: { 'count:request': 1, time: -1 },
    family: 'frequency',
    parts: ['s'],
    anyCount: true,
    description: 'transactions per second, a transaction being a request',
    source: USAGE,
  },
  {
    symbol: 'rpm',
    aliases: ['RPM'],
    factor: 1 / 60,
    dimension: { 'count:request': 1, time: -1 },
    family: 'frequency',
    parts: ['min'],
    anyCount: true,
    description: 'requests per minute',
    source: USAGE,
  },
  // Compute
  {
    symbol: 'core',
    plural: 'cores',
    aliases: ['vCPU', 'vCPUs', 'vcpu', 'vcpus', 'CPU', 'CPUs', 'cpu', 'cpus'],
    prefixes: [],
    factor: 1,
    dimension: { cpu: 1 },
    family: 'cpu',
    description: 'one processor core or virtual CPU',
    source: USAGE,
  },
  // Money
  {
    symbol: 'USD',
    aliases: ['$', 'dollar', 'dollars'],
    factor: 1,
    dimension: { 'money:USD': 1 },
    family: 'money',
    description: 'US dollar',
    source: ISO_4217,
  },
  {
    symbol: 'EUR',
    aliases: ['€', 'euro', 'euros'],
    factor: 1,
    dimension: { 'money:EUR': 1 },
    family: 'money',
    description: 'euro',
    source: ISO_4217,
  },
  {
    symbol: 'GBP',
    aliases: ['£'],
    factor: 1,
    dimension: { 'money:GBP': 1 },
    family: 'money',
    description: 'pound sterling',
    source: ISO_4217,
  },
  {
    symbol: 'cent',
    plural: 'cents',
    aliases: ['¢'],
    factor: 0.01,
    dimension: { 'money:USD': 1 },
    family: 'money',
    description: 'a hundredth of a US dollar',
    source: USAGE,
  },
  // Shares and multiples
  {
    symbol: '%',
    aliases: ['percent', 'pct'],
    factor: 0.01,
    dimension: {},
    family: 'share',
    description: 'hundredth',
    source: SI,
  },
  {
    symbol: '‰',
    aliases: ['permille'],
    factor: 0.001,
    dimension: {},
    family: 'share',
    description: 'thousandth',
    source: USAGE,
  },
  { symbol: 'ppm', factor: 1e-6, dimension: {}, family: 'share', description: 'millionth', source: USAGE },
  {
    symbol: 'x',
    aliases: ['times'],
    factor: 1,
    dimension: {},
    family: 'share',
    description: 'multiple: 10x',
    source: USAGE,
  },
  { symbol: 'thousand', factor: 1e3, dimension: {}, family: 'share', description: 'k', source: USAGE },
  {
    symbol: 'million',
    aliases: ['mn'],
    factor: 1e6,
    dimension: {},
    family: 'share',
    description: 'M',
    source: USAGE,
  },
  {
    symbol: 'billion',
    aliases: ['bn'],
    factor: 1e9,
    dimension: {},
    family: 'share',
    description: 'bn, 10^9',
    source: USAGE,
  },
  {
    symbol: 'trillion',
    factor: 1e12,
    dimension: {},
    family: 'share',
    description: 'T, 10^12',
    source: USAGE,
  },
];
