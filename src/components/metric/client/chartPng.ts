const scale = 2;

/** Draws an SVG that stands in the page on a canvas, on white, at twice its size. */
async function toPng(chart: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = chart.viewBox.baseVal;
  const source = new XMLSerializer().serializeToString(chart);
  const image = new Image();
  // A data address, since a blob's would need a policy of its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

async function save(button: HTMLElement): Promise<void> {
  const chart = document.querySelector<SVGSVGElement>('wenku-chart .wide svg');
  const picture = chart && (await toPng(chart));
  if (!picture) return;
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(picture);
  anchor.download = button.dataset['png'] ?? 'chart.png';
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void save(button);
  });
}
