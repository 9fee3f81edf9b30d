const scale = 2;

/** Draws an SVG on a canvas, at twice its size. */
async function toPng(source: string): Promise<Blob | null> {
  const image = new Image();
  // A data address, since a blob's would need a policy of its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** Saves the picture that the site offers as SVG, with its title and legend, as PNG. */
async function save({ dataset }: HTMLElement): Promise<void> {
  const answer = await fetch(dataset['svg'] ?? '');
  const picture = answer.ok ? await toPng(await answer.text()) : null;
  if (!picture) return;
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(picture);
  anchor.download = dataset['png'] ?? 'chart.png';
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void save(button);
  });
}
