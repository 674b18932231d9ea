/** A number that rules judge by and that a team may set its own value for. */
interface Setting {
  readonly value: number;
  readonly what: string;
}

/** Every threshold, with its default and what it means. Shares are of 1, times in seconds. */
export const SETTINGS = {
  headroom: { value: 0.8, what: 'The utilisation at peak above which a component has no headroom left.' },
  bottlenecks: { value: 1, what: 'How many bottlenecks a design has to name.' },
  monolithTeam: { value: 15, what: 'Engineers up to which services of their own cost more than they give.' },
  servicesTeam: { value: 50, what: 'Engineers from which separate services need no further reason.' },
  deepOffset: { value: 10_000, what: 'Rows skipped beyond which offset pagination is a bottleneck.' },
  labelSeries: { value: 10_000, what: 'Time series of one metric beyond which labels cost too much.' },
  monthDays: { value: 30, what: 'Days in a month, wherever a month is turned into time.' },
  yearDays: { value: 365, what: 'Days in a year, wherever a year is turned into time.' },
  stackedRetries: { value: 3, what: 'Times the load that retries may add up to over several hops.' },
} as const satisfies Readonly<Record<string, Setting>>;

export type Settings = { readonly [name in keyof typeof SETTINGS]: number };

export function isSetting(name: string): name is keyof typeof SETTINGS {
  return Object.hasOwn(SETTINGS, name);
}

/** The settings of a project that says nothing. */
export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { value }]) => [name, value]),
) as Settings;
