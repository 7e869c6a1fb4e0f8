import { expect, expectAccessible, languages, signedIn, signIn, test } from '#tests/support/browser'
import { fill, send } from '#tests/support/pages/forms'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

for (const { name, prefix } of languages) {
  test(`a project is incubated and presents itself on a demo day, in ${name}`, async ({
    browser,
    page: firm,
  }, info) => {
    test.setTimeout(180_000)
    const mark = `${name} ${info.retry}`
    const officer = await signedIn(browser, 'hotro', prefix)
    await officer.goto(`${prefix}/back-office/incubation`)
    await expectAccessible(officer)
    await officer.goto(`${prefix}/back-office/incubation/new`)
    await fill(officer, {
      titleVi: `Cảm biến ${mark}`,
      titleEn: `Sensor ${mark}`,
      summaryVi: 'Bộ cảm biến giá rẻ cho hợp tác xã.',
      startsOn: day(-10),
      endsOn: day(300),
    })
    await expectAccessible(officer)
    await send(officer)
    await expect(officer.locator('main [role="alert"]')).toBeVisible()
    await expect(officer.locator('[name="titleVi"]')).toHaveValue(`Cảm biến ${mark}`)
    await fill(officer, { taxCode: '9990042459' })
    await send(officer)
    await expect(officer).toHaveURL(/\/UT-\d{4}-\d{4}$/)
    const number = officer.url().split('/').at(-1) ?? ''
    await fill(officer, { dueOn: day(-1) })
    await officer.locator('main [name="titleVi"]').first().fill('Bán được mười bộ')
    await send(officer, 'add-milestone')
    await expect(officer.locator('main h3')).toContainText('Bán được mười bộ')
    const ngoc = officer.locator('main [name="provider"] option', { hasText: 'Bích Ngọc' })
    await fill(officer, { provider: (await ngoc.getAttribute('value')) ?? '' })
    await officer.locator('main [name="topic"]').fill('Thử nghiệm')
    await send(officer, 'name-mentor')
    await expect(officer.locator('main li a[href*="/experts/"]')).toBeVisible()
    await expectAccessible(officer)

    await signIn(firm, 'khoinghiep', prefix)
    await firm.goto(`${prefix}/workspace/incubation`)
    await expectAccessible(firm)
    await firm.locator(`main a[href$="${number}"]`).click()
    await firm.locator('main details > summary').first().click()
    await firm.locator('main details [name="words"]').first().fill('Bán được mười hai bộ')
    await firm.locator('main details[open] button[type="submit"]').click()
    await expect(firm.locator('main')).toContainText('Bán được mười hai bộ')
    await expectAccessible(firm)

    const mentor = await signedIn(browser, 'chuyengia2', prefix)
    await mentor.goto(`${prefix}/workspace/incubation/${number}`)
    await mentor.locator('main form [name="words"]').first().fill('Bàn cách đối chứng')
    await send(mentor, 'session')
    await expect(mentor.locator('main')).toContainText('Bàn cách đối chứng')
    await expectAccessible(mentor)
    await mentor.context().close()

    await officer.goto(`${prefix}/back-office/demo-days/new`)
    await fill(officer, {
      nameVi: `Ngày thử ${mark}`,
      nameEn: `Trial day ${mark}`,
      summaryVi: 'Thử',
      summaryEn: 'Trial',
      startsAt: `${day(20)}T08:00`,
      endsAt: `${day(20)}T11:00`,
      place: 'Hội trường A',
    })
    await expectAccessible(officer)
    await send(officer)
    await officer
      .locator('main [name="project"]')
      .selectOption({ label: `${number}: Cảm biến ${mark}` })
    await send(officer, 'invite')
    await expect(officer.locator('main li a[href*="/incubation/"]')).toBeVisible()
    await send(officer, 'publish')
    await expect(officer.locator('main button[value="publish"]')).toHaveCount(0)
    await expectAccessible(officer)
    const open = officer.locator('main a[href*="/demo-days/ngay-thu"]')
    const path = (await open.getAttribute('href')) ?? ''

    await firm.goto(`${prefix}/workspace/incubation/${number}`)
    await firm.locator('main input[name="technologies"]').first().check()
    await firm.locator('main input[name="needs"]').first().check()
    await send(firm, 'present')
    await expect(firm.locator('main details [name="day"]')).toBeAttached()
    await expectAccessible(firm)

    await firm.goto(path)
    await expect(firm.locator('main')).toContainText(prefix ? `Sensor ${mark}` : `Cảm biến ${mark}`)
    await expect(firm.locator('main .entry-grid a[href*="/technologies/"]')).toHaveCount(1)
    await expect(firm.locator('main .entry-grid a[href*="/needs/"]')).toHaveCount(1)
    await expectAccessible(firm)
    await firm.goto(`${prefix}/demo-days`)
    await expectAccessible(firm)
    await officer.context().close()
  })
}
