import rule from '../../src/rules/section.none-unreasoned.js'
import { testRule } from '../support/rule-tester.js'

testRule(rule, {
  clear: [
    {
      D: 'Ruby is not known to social care. The Early Help team spoke to her mother in March 2026 and found no needs.',
    },
    { C: 'The school nurse saw Kian on 4 May 2026. No health needs were identified.', G: 'None.' },
    { D: 'Social care confirmed by letter that Zara is not known to them.', H1: 'None', H2: 'None' },
    { D: 'The family were offered an assessment and did not wish for one.', H1: 'Not required.' },
    { C: 'His mother reports no health needs.' },
    { C: 'No health needs according to the community paediatrician.', G: 'No provision required.' },
    { D: 'None (social care records checked 12/02/2026).' },
    { C: '', G: '' },
    { C: 'Milo has eczema on his hands, which his mother looks after with creams.', G: 'None.', D: 'Reviewed: none.' },
    { C: 'Tess has epilepsy and had three seizures at school this year.', G: 'None.' },
    { D: 'Tess has nobody to play with at weekends.', H1: 'Two hours of youth club each Saturday.', H2: 'None.' },
    { D: 'To be confirmed.', H1: 'To follow.' },
    { D: 'Not known to social care. Noah sleeps on the sofa because the flat has one bedroom.' },
    { D: 'No needs came to light when the disability social worker visited the home.' },
    { A: 'None.', B: 'None.', E: 'None.', F: 'None.', I: 'None.', J: 'None.' },
  ],
  flagged: [
    { D: 'Not known to social care.', quotes: ['Not known to social care.'] },
    { C: 'None.', G: 'None.', quotes: ['None.'] },
    { C: 'No health needs identified.', D: 'N/A', quotes: ['No health needs identified.', 'N/A'] },
    {
      D: 'Ruby does not have a social worker.',
      H1: 'None',
      H2: 'None',
      quotes: ['Ruby does not have a social worker.'],
    },
    { D: 'Kian is not open to Children’s Services at this time.' },
    { C: 'Zara is fit and well.' },
    { C: 'There are no known health needs.', G: 'No health provision is required.' },
    { D: 'Not known to this service. Support is available through the Local Offer.' },
    { H1: 'None.', H2: 'Not applicable.', quotes: ['None.'] },
    { H: 'No social care provision.' },
    { C: 'Health needs: none known', quotes: ['none known'] },
    { C: 'Milo’s asthma is resolved and he uses no inhaler now.', G: 'Nil.', quotes: ['Nil.'] },
    { D: 'Social care: has not been assessed.' },
    { D: 'No involvement from social care.', H1: 'Nothing identified.' },
  ],
})
