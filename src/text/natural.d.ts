// natural types its folders' indexes only; the stemmer alone loads in a tenth of the time of the folder.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/util/stopwords_*' {
  const list: { readonly words: readonly string[] };
  export default list;
}
