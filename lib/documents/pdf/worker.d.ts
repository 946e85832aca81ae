/** The library's worker as a module, for where no worker can be, or where it is one's own. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: MessagePort) => void;
  };
}
