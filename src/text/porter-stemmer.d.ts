/** natural declares the types of its index alone, and that loads the dictionaries of fifteen languages. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
