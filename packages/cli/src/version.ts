/** The version of the command line, that of the workspace. */
export const VERSION = '0.1.0'
