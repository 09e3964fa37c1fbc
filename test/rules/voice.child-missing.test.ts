import rule from '../../src/rules/voice.child-missing.js'
import { testRule } from '../support/rule-tester.js'

const about = (name: string, ...A: string[]) => ({ name, A })
const report = (name: string, views: string[], needs: string[] = ['Reads at the level of a child of six.']) => ({
  kind: 'advice' as const,
  name,
  views,
  needs,
})

testRule(rule, {
  clear: [
    about('Ewa', 'My views', 'I like the rabbit at school. I don’t like maths.'),
    about('Ewa', 'What Ewa told us', 'Ewa told her key worker that playtime is too loud.'),
    about(
      'Ewa',
      'Ewa is two. Her key person watched her over a week: she went to the water tray each time and hummed.',
    ),
    about('Ewa', 'Child’s views', '“Maths is boring and PE is the best.”'),
    about('Ewa', 'Views of the child', 'Ewa enjoys swimming and does not like loud rooms.'),
    about('Ewa', 'Ewa cannot speak. With her switch she chose music, then the garden.'),
    about('Ewa', 'Parents’ views', 'We hope she will walk.', 'Ewa’s views', 'She would rather draw than write.'),
    about('Ewa', 'All about me', 'My name is Ewa. My best friend is Kit.'),
    about('Ewa', 'Likes: trains, custard, her gran. Dislikes: coats.', 'Ewa hates it when people sing.'),
    about('Ewa', 'Young person', 'Asked what helps, Ewa pointed to the card for quiet.'),
    about('Ewa', 'Ewa did not come to the meeting, but she sent a drawing and wrote “leave my hair alone” under it.'),
    about('Ewa', 'Pupil voice', 'Ewa signed “more” and “friend” when shown the photographs.'),
    about('Ewa', 'Ewa feels that nobody listens. She wants to go to college.'),
    report('Ewa', ['Ewa told me that she likes art.']),
    report('Ewa', ['I watched Ewa at play. She loves the slide.']),
    { kind: 'advice', name: 'Ewa', needs: ['Ewa says that writing hurts and she prefers to type.'] },
  ],
  flagged: [
    { ...about('Ewa', 'Child’s views', 'Not obtained.'), quotes: [null] },
    about('Ewa', 'Views of the child', '[Insert the child’s views here]', 'Parents', 'We are proud of Ewa.'),
    about('Ewa', 'Ewa’s views', 'Ewa declined to take part.'),
    about('Ewa', 'Child’s views: N/A', 'Parents’ views', 'We would like more help.'),
    about('Ewa', 'Ewa’s views', 'Ewa is too young to give her views.'),
    about('Ewa', 'Ewa’s views', 'Her views could not be gathered in time and will be added later.'),
    about('Ewa', 'History', 'Ewa was born at term. She started school in September 2024.'),
    about('Ewa', 'Parents’ views', 'Mum says that Ewa is a happy girl at home.'),
    about('Ewa', 'Views of the young person', 'Awaited.', 'Family views', 'Dad hopes that she will find work.'),
    about('Ewa', 'Pupil views', 'Ewa was absent on the day of the visit and it was not possible to rearrange.'),
    about('Ewa', 'Ewa’s voice', 'Click or tap here to enter text.'),
    about('Ewa', 'Child', 'See separate sheet.', 'Parent', 'I worry about her every day.'),
    about('Ewa', 'Views of the child', 'The “My Views” booklet came back blank.'),
    report('Ewa', ['Ewa was at school when I visited and was not seen.']),
    report('Ewa', ['Her views were not sought for this report.']),
    { kind: 'advice', name: 'Ewa', needs: ['Ewa reads at the level of a child of six.', 'Her grip is weak.'] },
  ],
})
