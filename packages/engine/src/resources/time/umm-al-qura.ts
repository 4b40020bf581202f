/**
 * Lengths of the months of the Umm al-Qura calendar, the civil Hijri calendar of Saudi Arabia, for 1300–1500 AH
 * (1882–2077). Three hexadecimal digits a year: bit m is set when month m + 1 has 30 days. Source: the calendar
 * as Unicode ICU has it (Unicode licence), read out once; a test compares it with the runtime's own. Left out:
 * the years before 1300, and local sightings of the moon, which differ by a day or two.
 */
export const UMM_AL_QURA_FIRST_YEAR = 1300
/** Days from 1970-01-01 to 1 Muharram 1300. */
export const UMM_AL_QURA_EPOCH_DAY = -31_826
export const UMM_AL_QURA_MONTHS = [
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b',
  '35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55',
  'd4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d',
  '26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4',
  'dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26',
  'a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad9',
  '6b2e95e2ac9692eaad56ad65d4a',
].join('')
