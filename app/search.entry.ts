// The search itself, brought to the browser only by the page for searching.
export { beginSearch } from '#app/features/lessons/search/begin-search.client.ts'
