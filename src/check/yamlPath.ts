/** A path into a YAML document: ['metrics', 3, 'quote']. */
export type Path = readonly PropertyKey[];
