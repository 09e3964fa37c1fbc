import { checkTask } from './check.js'

export default checkTask('voice')
