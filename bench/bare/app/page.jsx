import { Text } from './text'

export default function StaticPage() {
  return <Text />
}
