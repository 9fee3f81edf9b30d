/** True when a process of this machine has the id; this process itself does not count. */
export function isRunning(id: number): boolean {
  // Process ids come again: what an earlier process of this id left is nobody's.
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
