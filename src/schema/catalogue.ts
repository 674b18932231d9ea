// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What one node of each kind plausibly does. Numbers outside need evidence, else what rests on them is capped.
 */
export interface CatalogueDocument {
  /**
   * The kind and version of this document.
   */
  sdx: 'catalogue/v1';
  /**
   * Bounds by component kind.
   */
  kinds: {
    /**
     * One kind.
     */
    [k: string]: {
      /**
       * Requests of one replica at saturation. Example: `100 req/s .. 50k req/s`
       */
      capacity?: string;
      /**
       * Mean service time. Example: `0.5 ms .. 500 ms`
       */
      time?: string;
      /**
       * Of one replica. Example: `95% .. 99.99%`
       */
      availability?: string;
      /**
       * When the figures were taken. Example: `2024`
       */
      year: number;
      /**
       * Where they are from.
       */
      source: string;
      /**
       * What they assume.
       */
      note?: string;
    };
  };
}
