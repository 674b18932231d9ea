/** What a config is called where it is looked for. */
export const CONFIG_NAMES: readonly string[] = ['sdx.config.yaml', 'sdx.config.yml'];
