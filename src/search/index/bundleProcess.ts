import { writeBundle, type BundleTask } from './writeBundle.ts';

// A process of its own: its memory is free again when the bundle is done.
process.once('message', (task: BundleTask) => {
  writeBundle(task);
  process.disconnect();
});
