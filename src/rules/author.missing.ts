import { defineAdviceRule } from './rule.js'

export default defineAdviceRule({
  code: 'author.missing',
  title: 'The report does not say who wrote it, or in what role',
  stage: 'gaps',
  standard: 'QS3',
  severity: 'must-fix',
  kinds: ['advice'],
  sections: [],
  what: 'The report does not give the author’s name and role.',
  why: 'The plan must list who gave the advice. A reader needs to know that the author is qualified to give it.',
  fix: 'Add your name, your job title and your service, and your registration number if you have one.',
  source: 'code-9.63',
  examples: {
    flagged: [{ kind: 'advice', needs: 'Sami is out of breath after ten steps.' }],
    clear: [
      { kind: 'advice', author: 'Ann Lee', role: 'Physiotherapist', needs: 'Sami is out of breath after ten steps.' },
    ],
  },
  check: ({ author, role }) => {
    if (author && role) return []
    const missing = author ? 'your role' : role ? 'your name' : 'your name and role'
    return [{ passage: null, section: null, message: `The report does not give ${missing}.` }]
  },
})
