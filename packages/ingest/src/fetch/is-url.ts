/** True for what is an address of the web and no file. */
export function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path)
}
