import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** What a RELAX NG schema says against XML; '' where it is valid. */
export function relaxNg(path: string): (xml: string) => string {
  const schema = XmlDocument.fromString(readFileSync(path, 'utf8'));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other library reads RELAX NG here
  const validator = RelaxNGValidator.fromDoc(schema);
  return (xml) => {
    try {
      const document = XmlDocument.fromString(xml);
      validator.validate(document);
      document.dispose();
      return '';
    } catch (error) {
      return String(error);
    }
  };
}
