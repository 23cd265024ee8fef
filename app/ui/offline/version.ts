declare const __PARADE_VERSION__: string;

/** Of the build this worker came with; set when it is built. */
export const version = __PARADE_VERSION__;
