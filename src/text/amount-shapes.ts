import type { Amount } from './amount.js'

type Shape = { readonly kind: Amount['kind']; readonly limit: Amount['limit']; readonly shape: RegExp }

// The letters are those of time-words.ts.
const figure = 'n(?:&af)?(?:rn(?:&af)?)?'
const hours = `(?:${figure}S?[mh]|a?w?h|fa?[mh]|afh|n?[aQ]+vah)(?:[,&]?nm)?(?:&af)?`
const days = `(?:fad|a?fd|${figure}fd|awd|ad(?=,?[pae])|${figure}S*[dk]|k)`
const long = `(?:${hours}|${days})`
const span = 'S*(?:d|W|M|fT|T|Y|g|k)'
const each = `,?(?:[iI]?[pae](?:u|n)?(?:${span}|D|s|O)|[iI]yS?(?:W|M|fT|T|Y)|[fno]?q)`
const between = '[xvaSiIjBOGK,r&y]'

const shapes: readonly (readonly [Shape['kind'], Shape['limit'], string])[] = [
  ['total', 'exact', 'Dg?,?[nc][rz]c|Dg?,?c[rz]n|Dg?,?[nc]z[nc]|Dnrn'], // Saturdays, 10 till 3
  ['duration', 'exact', '[nc][rz]c|c[rz]n|[nc]z[nc]|Dc[rz]Dc|D[xOsgt]{1,2}[rz]D[xOsgt]?|D,?[nc],?[rz]D,?[nc]'], // 8.30 to 9.00, Friday 4 pm to Saturday 4 pm
  ['standing', 'exact', 'Ily?t|lyt|wt'], // at all times, all the time, full time
  ['standing', 'exact', 'lv?y?S?[dW](?!a)|lv?y?Sh|H?e?y?w(?:v[ye]|v|y)?S?[dsW]|HeS?[dsW]'], // all day, the whole of the school day
  ['frequency', 'exact', 'n(?:rn)?S*[dg],?(?:[iI]?[pae]S?|vy)W'], // five days a week
  ['total', 'exact', `${long}(?:,?(?:o|nt?))?${each}`], // an hour a week, 20 minutes, twice a day
  ['total', 'exact', `${figure}h${between.replace(']', 'Rstn]')}{1,8}?(?:[pae]n?${span}|q)`], // 25 hours of teaching a week
  ['total', 'exact', `l${figure}h`], // all 15 hours of his place
  ['total', 'exact', `n(?:nm|nh|ah|fh)x{0,4}s${between}{0,8}?(?:[pae]${span}|q)|nks?x?[pae]${span}`], // two 20-minute slots a week
  ['occasion', 'exact', '[el]q[x]{0,2}?[sO]'], // each weekly swimming lesson
  ['frequency', 'exact', 'c(?:[,&r]+I?c)+|In[,&]+I?n(?![A-Za-z])'], // at 9.15, 11.30 and 2.00
  ['frequency', 'exact', `(?:o|t?${figure}[xq]?[tsdkgO]?),?${each}`], // once a month, x 3 per week, four days a week
  ['frequency', 'exact', `nxt?x?[iI]?[ae]n?(?:${span}|s|O)`], // three short times in a day
  ['frequency', 'exact', `n(?:x?s|nms)${between}{0,8}?[pa](?:d|W|M|fT|T|Y)`], // two sessions of reading a week
  ['frequency', 'exact', '(?:ev|e)?J(?:[,&rn]+J)*[,iI]*ve?y?Y|evJ(?:[,&]+J)*|eJ|J(?:[,&]+J)+n?'], // each of May and June
  ['frequency', 'exact', `e(?:u|${figure})?(?:${span}|D|[mh])`], // every other Tuesday, each 20 minutes
  ['frequency', 'exact', 'n[gWdks][iI]e?n'], // one weekend in four
  ['frequency', 'exact', 'n[dWM]q|u(?:W|D|M|S*d|g)|t?[nfo]?q|D(?:[,&r]+D)*g?|nt'], // alternate weeks, half-termly, Mondays
  ['duration', 'exact', long], // half an hour, two nights
  ['count', 'exact', `${figure}(?:[xqGOS]?s|(?=(?:nm|nh|ah|fh|ns?d)x{0,3}s))`], // six sessions, six one-hour visits
  ['block', 'exact', `${figure}S*(?:W|M|fT|T|Y)|zn?Jn?|Jn?[rz]Jn?|z[ya]?b|nyY`], // ten weeks, until July 2027
  ['occasion', 'exact', '(?:y?bv)?[el]v?y?[xnSqwufDkJB,&]{0,8}?[OsGtg][Os]?'], // the start of every maths lesson, at any desk
  ['occasion', 'exact', 'I[el]v?y?[xnu]'], // after any falling-out
  ['occasion', 'loose', 'HyS?x?[dOsWTYg]|[iI][ya]?[xnSDqkB&]{0,4}?[OsGg]|H'], // throughout the day, in lessons
  ['occasion', 'loose', 'y?bv[ya]?x?S?[dOsWTYMg]'], // the start of the school day
  ['date', 'exact', 'n?Jn?|IyJT|IyJ|iyJT'], // by 31 March 2026, in the autumn term
  ['clock', 'exact', 'c'],
  ['group', 'exact', `R|[jB]v[xriI]*${figure}(?![mh])|${figure}[ux]?j`], // 1:1, a group of four, three other children
]

/** The shapes of amounts over the letters of `timeWordsIn`, in order of rank: what an earlier one has read, a later one does not read again. */
export const amountShapes: readonly Shape[] = shapes.map(([kind, limit, source]) => ({
  kind,
  limit,
  shape: new RegExp(source, 'g'),
}))
