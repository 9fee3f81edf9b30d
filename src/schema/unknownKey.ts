/**
 * The key of what neither the text nor a person tells, in content/offices and content/genres. It
 * stands apart from the schema, so that the browser can know it without the library of schemas.
 */
export const unknownKey = 'unknown';
