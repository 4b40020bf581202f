/** The engine's version: part of every Reading, so that a record can be told from one made by a later engine. */
export const ENGINE_VERSION = '0.1.0'
