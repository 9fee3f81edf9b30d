/**
 * Another page of the site as a document that runs nothing. The browser itself reads the markup: no
 * string becomes markup here, which the policy of the pages refuses. Rejects where there is no such page.
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const { responseXML: page, status } = request;
      if (status === 200 && page) resolve(page);
      else reject(new Error(`${address}: ${String(status)}`));
    });
    request.addEventListener('error', () => {
      reject(new Error(`${address}: not reached`));
    });
    request.send();
  });
}
