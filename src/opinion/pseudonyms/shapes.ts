import type { Kind } from './kinds.js'

const streets =
  'Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Crescent|Cres|Court|Ct|Gardens|Gdns|Grove|Place|Pl|Terrace|Terr|Hill|Rise|Walk|Row|Mews|Square|Sq|Green|Park|View|Parade|Broadway|Croft|Mount|Vale|Wharf|Quay|Yard|Gate|Fold|Bank|End|Parkway|Boulevard|Circus|Lea|Meadow|Meadows|Fields|Orchard|Estate|House|Cottage|Farm|Lodge|Buildings|Towers?|Heights'

/** Numbers and addresses that are known by their shape alone, in the order in which they are looked for. */
export const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+'-]+[ ]?(?:@|\[at\]|\(at\))[ ]?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  ['web', /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]+/giu],
  ['web', /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:co\.uk|org\.uk|sch\.uk|gov\.uk|nhs\.uk|ac\.uk|com|org|net|uk|info)(?![\p{L}\p{N}])(?:\/[^\s<>"”’)\]]*)?/giu],
  ['web', /(?<![\p{L}\p{N}@._-])@[\p{L}\p{N}_.]{2,}/giu],
  ['postcode', /\bGIR ?0AA\b|\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]*\d[ABD-HJLNP-UW-Z]{2}\b|\b[a-z]{1,2}\d[a-z\d]?[ \u00a0]*\d(?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2}\b/g],
  ['upn', /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z](?:[ ]?\d){11}[ ]?[\dA-HJ-NP-RT-Z](?![\p{L}\p{N}])/giu],
  ['reference', /(?<![\p{L}\p{N}])[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D](?![\p{L}\p{N}])/giu],
  ['phone', /(?<![\p{L}\p{N}/.-])(?:\+\d{1,3}|\(?0)[\d \u00a0().-]{8,16}\d(?![\p{L}\p{N}])(?:[ ]*(?:ext|extension|x)\.?[ ]*\d{1,6})?/giu],
  ['nhs', /(?<![\p{L}\p{N}/.+-])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\p{L}\p{N}])/gu],
  ['address', new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:Flat|Apartment|Apt|Unit|Room)[ ]+\\w{1,4},?[ ]+)?(?!(?:19|20)\\d\\d\\b)\\d{1,4}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,4}[A-Za-z]?)?,?[ ]+(?:\\p{Lu}[\\p{L}'’.-]*[ ]+){1,4}(?:${streets})\\b`, 'gu')],
  ['address', /(?<![\p{L}\p{N}])(?:Flat|Apartment|Apt)[ ]+\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/gu],
] // biome-ignore format: a shape a line
