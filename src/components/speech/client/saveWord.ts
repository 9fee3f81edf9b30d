const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function offer(bytes: Uint8Array, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}

/**
 * Makes the Word file of the speech on this page and offers it for saving. Its library comes with the
 * first call. Resolves to what to tell the reader.
 */
export async function saveWord(name: string, withFigures: boolean): Promise<string> {
  try {
    const { makeWord } = await import('./makeWord.ts');
    offer(await makeWord(withFigures), name);
    return '已生成 Word 文档';
  } catch {
    // The site was changed since the page came, or the network is gone.
    return '没有取到生成 Word 文档的程序，请刷新本页再试';
  }
}
