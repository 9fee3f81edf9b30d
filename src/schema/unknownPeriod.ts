/**
 * The label of a period that neither the text nor a person gives. It stands apart from the schema, so
 * that the browser can know it without the library of schemas.
 */
export const unknownPeriod = '未注明';
