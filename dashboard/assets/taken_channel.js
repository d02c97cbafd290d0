// In place of the browser's channels, for the page in one file: there map and time bar lie in one
// document, and a browser may deny channels to a page that was opened from a file, or join by them
// two copies of the file that are open at once.
class BroadcastChannel {
  static open = new Set();

  constructor(name) {
    this.name = name;
    BroadcastChannel.open.add(this);
  }

  postMessage(data) {
    for (const other of BroadcastChannel.open) {
      if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
    }
  }

  close() { BroadcastChannel.open.delete(this); }
}
