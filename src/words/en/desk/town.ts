import { count } from '#words/english.ts'

/** Names of towns and villages that families can search from. */
export const town = {
  findTitle: 'Towns and villages',
  findLabel: 'Name of the town or village',
  found: (n: number) => count(n, 'town or village', 'towns and villages'),
  none: 'No town or village of that name: families cannot search from it yet.',
  newPress: 'A town or village that is missing',
  newTitle: 'A town or village',
  gone: 'This town is not in the draft. It may have been taken out, or undone.',
  formTitle: 'The town or village',
  name: 'Name',
  kind: 'What is it?',
  otherNames: 'Other names for it',
  postcode: 'A postcode in it',
  hints: {
    name: undefined,
    otherNames: 'A line each, as families may type it.',
    postcode: 'It says where the town is; or press on the map.',
  },
  where: 'Where it is',
  known: 'Its middle is where the map shows it.',
  unknown: 'Not known yet: type a postcode in it, or press on the map.',
  map: 'Map: press where its middle is, or move the point with the arrow keys',
  inPostcode: 'In the postcode that is typed',
  save: 'Save the town or village',
}
