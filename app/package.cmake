# What is installed, and the packages made of it: ./dev package.
include(GNUInstallDirs)
set(linux_files ${PROJECT_SOURCE_DIR}/resources/linux)
install(TARGETS tidemill RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux_files}/tidemill.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_files}/tidemill.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
  RENAME org.tidemill.Tidemill.metainfo.xml)
install(FILES ${linux_files}/tidemill.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux_files}/tidemill-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tidemill.xml)
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES ${linux_files}/icons/${size}.png
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME tidemill.png)
endforeach()
install(FILES ${linux_files}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The program describes itself: manual page and completions are made of its own descriptions.
set(self $<TARGET_FILE:tidemill>)
add_custom_command(TARGET tidemill POST_BUILD
  COMMAND sh -c "\"${self}\" manual | gzip -9n > tidemill.1.gz && \"${self}\" completion bash > tidemill.bash && \
\"${self}\" completion zsh > _tidemill && gzip -9nc \"${PROJECT_SOURCE_DIR}/resources/CHANGELOG.md\" > CHANGELOG.md.gz"
  WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} VERBATIM)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tidemill.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/CHANGELOG.md.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tidemill.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tidemill)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/_tidemill DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

set(CPACK_PACKAGE_NAME tidemill)
set(CPACK_PACKAGE_VENDOR Tidemill)
set(CPACK_PACKAGE_CONTACT "Tidemill <tidemill@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard for passive income from crypto")
set(CPACK_PACKAGE_DESCRIPTION "Staking, lending, liquidity pools, nodes, loops and treasuries typed in
by hand: what they have earned, what they will probably earn, what could
go wrong, and the reports. One file on your own disk, from a window or the
command line. No account; no network access
unless prices are asked for.")
set(CPACK_PACKAGE_FILE_NAME tidemill-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so the scan of shared libraries misses them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, fonts-dejavu-core | fonts-noto-core | fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
include(CPack)
