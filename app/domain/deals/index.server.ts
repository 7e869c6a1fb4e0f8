export { chainHistory } from './chain-history.server'
